# Leaves the loop in the first month.
# verdict: wrong-answer
# trap: break-for-continue line 11
balance, payment, rate, goal = [int(input()) for _ in range(4)]
months = 0
while balance < goal:
    growth = balance * rate // 10000 + payment
    balance += growth
    months += 1
    if growth > 0:
        break
    print("Never reached")
    raise SystemExit
print(f"Months: {months}")
print(f"Balance: {balance // 100}.{balance % 100:02d}")
