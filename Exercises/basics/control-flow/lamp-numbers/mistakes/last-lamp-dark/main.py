first = int(input())
last = int(input())

for lamp in range(first, last, 3):
    print("Lamp", lamp)
