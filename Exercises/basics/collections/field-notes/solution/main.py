import sys

total = 0
for line in sys.stdin:
    line = line.strip()
    if line:
        name, number = line.rsplit(maxsplit=1)
        print(f"{name}: {number}")
        total += int(number)

print("Birds:", total)
