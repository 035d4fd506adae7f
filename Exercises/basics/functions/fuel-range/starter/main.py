litres = 0
need = 0
together = 0


def add_boat():
    global together
    distance = litres * 100 // need
    together = together + distance
    print(f"Range: {distance} km")


boats = int(input())
for boat in range(boats):
    litres = int(input())
    need = int(input())
    add_boat()
print(f"Together: {together} km")
