water = int(input())
wind = int(input())
tug = input()

if water >= 4 and water <= 9 and wind <= 10 or tug == "yes":
    print("Enter")
else:
    print("Wait")
