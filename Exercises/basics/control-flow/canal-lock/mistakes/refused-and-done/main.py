import sys

water = "low"
gate = "closed"
chamber = "empty"
boats = 0

for line in sys.stdin:
    order = line.strip()
    if order == "open" and gate == "closed":
        gate = "open"
    if order == "close" and gate == "open":
        gate = "closed"
    if order == "fill" and gate == "closed" and water == "low":
        water = "high"
    if order == "drain" and gate == "closed" and water == "high":
        water = "low"
    if order == "enter" and gate == "open" and chamber == "empty":
        chamber = "taken"
    if order == "leave" and gate == "open" and chamber == "taken":
        chamber = "empty"
        boats += 1
    else:
        print(f"{order}: refused")
        continue
    print(f"{order}: water {water}, gate {gate}, chamber {chamber}")

print(f"Boats: {boats}")
