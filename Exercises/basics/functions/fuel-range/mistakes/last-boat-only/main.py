def boat_range(litres, need):
    return litres * 100 // need


boats = int(input())
for boat in range(boats):
    litres = int(input())
    need = int(input())
    distance = boat_range(litres, need)
    together = distance
    print(f"Range: {distance} km")
print(f"Together: {together} km")
