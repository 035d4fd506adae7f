import sys

sys.setrecursionlimit(5000)


def save(balance, payment, rate, goal, months=0):
    if balance >= goal:
        return months, balance
    growth = balance * rate // 10000 + payment
    if growth == 0:
        return None
    return save(balance + growth, payment, rate, goal, months + 1)


result = save(int(input()), int(input()), int(input()), int(input()))
if result is None:
    print("Never reached")
else:
    print("Months:", result[0])
    print("Balance:", f"{result[1] // 100}.{result[1] % 100:02}")
