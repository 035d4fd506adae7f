def balances(balance, payment, rate):
    while True:
        yield balance
        balance += balance * rate // 10000 + payment


balance, payment, rate, goal = [int(input()) for _ in "1234"]
last = None
for month, now in enumerate(balances(balance, payment, rate)):
    if now >= goal:
        print(f"Months: {month}")
        print(f"Balance: {now // 100}.{now % 100:02d}")
        break
    if now == last:
        print("Never reached")
        break
    last = now
