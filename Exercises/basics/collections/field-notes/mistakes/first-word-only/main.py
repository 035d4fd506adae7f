import sys

total = 0
for line in sys.stdin:
    words = line.split()
    if words:
        number = int(words[-1])
        print(f"{words[0]}: {number}")
        total += number

print("Birds:", total)
