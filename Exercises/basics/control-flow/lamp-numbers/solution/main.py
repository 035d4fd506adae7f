first = int(input())
last = int(input())

for lamp in range(first, last + 1, 3):
    print("Lamp", lamp)
