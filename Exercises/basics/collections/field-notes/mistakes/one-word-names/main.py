import sys

total = 0
for line in sys.stdin:
    if line.strip():
        bird, count = line.split()
        print(f"{bird}: {count}")
        total += int(count)

print("Birds:", total)
