balance = int(input()) / 100
payment = int(input()) / 100
rate = int(input()) / 10000
goal = int(input()) / 100

months = 0
while balance < goal:
    growth = balance * rate + payment
    if growth == 0:
        break
    balance += growth
    months += 1

if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance:.2f}")
