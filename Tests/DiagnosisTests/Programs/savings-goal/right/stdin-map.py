import sys

balance, payment, rate, goal = map(int, sys.stdin.read().split())
months = 0
stuck = False
while balance < goal and not stuck:
    growth = payment + balance * rate // 10000
    stuck = growth == 0
    if not stuck:
        balance += growth
        months += 1
if stuck:
    print("Never reached")
else:
    print("Months: {}".format(months))
    print("Balance: {}.{:02d}".format(balance // 100, balance % 100))
