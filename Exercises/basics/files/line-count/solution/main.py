import sys

total = 0

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as text:
        lines = len(text.readlines())
    print(f"{path}: {lines}")
    total += lines

print(f"total: {total}")
