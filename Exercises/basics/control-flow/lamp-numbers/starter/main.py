first = int(input())
last = int(input())

print("Lamp", first)
