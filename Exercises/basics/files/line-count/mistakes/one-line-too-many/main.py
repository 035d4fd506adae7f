import sys

total = 0

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        pieces = file.read().split("\n")
    print(f"{name}: {len(pieces)}")
    total += len(pieces)

print(f"total: {total}")
