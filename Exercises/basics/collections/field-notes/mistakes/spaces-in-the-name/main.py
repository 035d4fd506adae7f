import sys

total = 0
for line in sys.stdin:
    if line.strip():
        words = line.strip().split(" ")
        name = " ".join(words[:-1])
        print(f"{name}: {words[-1]}")
        total += int(words[-1])

print("Birds:", total)
