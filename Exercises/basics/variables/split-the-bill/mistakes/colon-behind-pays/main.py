total = int(input())
friends = int(input())

cents = total // friends
print(f"Each pays: {cents // 100}.{cents % 100:02d}")
print(f"Left over: {total % friends}")
