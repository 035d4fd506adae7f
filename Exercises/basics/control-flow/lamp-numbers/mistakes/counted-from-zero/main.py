first = int(input())
last = int(input())

for lamp in range(first, last + 1):
    if lamp % 3 == 0:
        print("Lamp", lamp)
