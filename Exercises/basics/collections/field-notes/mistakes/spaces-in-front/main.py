import sys

total = 0
for line in sys.stdin:
    if line.strip():
        parts = line.rsplit(maxsplit=1)
        print(f"{parts[0]}: {parts[1]}")
        total += int(parts[1])

print("Birds:", total)
