def boat_range(litres, need):
    distance = litres * 100 // need
    print(f"Range: {distance} km")
    return distance


together = 0
boats = int(input())
for boat in range(boats):
    litres = int(input())
    need = int(input())
    together += boat_range(litres, need)
print(f"Together: {together} km")
