balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())

months = 0
while balance < goal:
    before = balance
    balance += payment
    balance += balance * rate // 10000
    if balance == before:
        break
    months += 1

if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance // 100}.{balance % 100:02d}")
