import sys

water = "low"
gate = "closed"
chamber = "empty"
boats = 0

for line in sys.stdin:
    order = line.strip()
    done = True
    if order == "open" and gate == "closed":
        gate = "open"
    elif order == "close" and gate == "open":
        gate = "closed"
    elif order == "fill" and water == "low":
        water = "high"
    elif order == "drain" and water == "high":
        water = "low"
    elif order == "enter" and gate == "open" and chamber == "empty":
        chamber = "taken"
    elif order == "leave" and gate == "open" and chamber == "taken":
        chamber = "empty"
        boats += 1
    else:
        done = False
    if done:
        print(f"{order}: water {water}, gate {gate}, chamber {chamber}")
    else:
        print(f"{order}: refused")

print(f"Boats: {boats}")
