# Runs past the goal.
# verdict: wrong-answer
# trap: infinite-loop line 11
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0
if balance > goal:
    goal = balance
while balance != goal:
    growth = balance * rate // 10000 + payment
    if growth == 0:
        break
    balance += growth
    months += 1
    if months > 100000:
        break
if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance // 100}.{balance % 100:02d}")
