water = int(input())
wind = int(input())
tug = input()

if 4 <= water <= 9 and (wind <= 10 or tug == "yes"):
    print("Enter")
else:
    print("Wait")
