first = int(input())
last = int(input())

for i in range(first, last + 1):
    print("Lamp", i)
