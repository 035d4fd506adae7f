start = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
balance = start
for month in range(10**6):
    if balance >= goal:
        print(f"Months: {month}")
        print(f"Balance: {balance // 100}.{balance % 100:02d}")
        break
    new = balance + balance * rate // 10000 + payment
    if new == balance:
        print("Never reached")
        break
    balance = new
