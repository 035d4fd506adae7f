import sys

total = 0

for name in sys.argv:
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            count = count + 1
    print(f"{name}: {count}")
    total = total + count

print(f"total: {total}")
