def boat_range(litres, need):
    """Return how many kilometres a tank lasts."""
    return litres * 100 // need


together = 0
boats = int(input())
for boat in range(boats):
    litres = int(input())
    need = int(input())
    distance = boat_range(litres, need)
    together = together + distance
    print(f"Range: {distance} km")
print(f"Together: {together} km")
