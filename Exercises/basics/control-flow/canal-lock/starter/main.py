import sys

water = "low"
gate = "closed"
chamber = "empty"

for line in sys.stdin:
    order = line.strip()
    print(f"{order}: refused")
