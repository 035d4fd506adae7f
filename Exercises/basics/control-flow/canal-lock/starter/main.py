import sys

for line in sys.stdin:
    order = line.strip()
    print(f"{order}: refused")
