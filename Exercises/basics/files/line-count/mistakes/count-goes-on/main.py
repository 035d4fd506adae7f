import sys

total = 0
lines = 0

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        for line in file:
            lines += 1
    print(f"{name}: {lines}")
    total += lines

print(f"total: {total}")
