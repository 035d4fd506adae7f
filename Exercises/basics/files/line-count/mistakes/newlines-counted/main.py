import sys

total = 0

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        count = file.read().count("\n")
    print(f"{name}: {count}")
    total += count

print(f"total: {total}")
