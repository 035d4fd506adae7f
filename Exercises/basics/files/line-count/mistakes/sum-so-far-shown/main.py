import sys

total = 0

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        for line in file:
            total += 1
    print(f"{name}: {total}")

print(f"total: {total}")
