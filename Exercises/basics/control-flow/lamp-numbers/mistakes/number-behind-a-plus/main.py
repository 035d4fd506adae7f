a = int(input())
b = int(input())

for number in range(a, b + 1, 3):
    print("Lamp " + number)
