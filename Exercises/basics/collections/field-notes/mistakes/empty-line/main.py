import sys

total = 0
for line in sys.stdin:
    words = line.split()
    number = int(words[-1])
    print(" ".join(words[:-1]) + ":", number)
    total = total + number

print("Birds:", total)
