def boat_range():
    return litres * 100 // need


together = 0
boats = int(input())
for boat in range(boats):
    litres = int(input())
    need = int(input())
    distance = boat_range()
    together += distance
    print(f"Range: {distance} km")
print(f"Together: {together} km")
