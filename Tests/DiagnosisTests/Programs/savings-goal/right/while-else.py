balance, payment, rate, goal = (int(input()) for _ in range(4))
months = 0
while balance < goal:
    growth = balance * rate // 10000 + payment
    if not growth:
        print("Never reached")
        break
    balance += growth
    months += 1
else:
    print(f"Months: {months}")
    print(f"Balance: {balance // 100}.{balance % 100:02d}")
