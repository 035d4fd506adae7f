def months_until(balance, payment, rate, goal):
    months = 0
    while balance < goal:
        growth = (balance * rate) // 10000 + payment
        if growth <= 0:
            return None, balance
        balance += growth
        months += 1
    return months, balance


numbers = [int(input()) for _ in range(4)]
months, balance = months_until(*numbers)
if months is None:
    print("Never reached")
else:
    print(f"Months: {months}\nBalance: {balance // 100}.{balance % 100:02d}")
