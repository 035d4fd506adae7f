# Never case zero.
# verdict: wrong-answer
# trap: number-format line 22
# next: wrong-case
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())

months = 0
while balance < goal:
    growth = balance * rate // 10000 + payment
    if growth == 0:
        break
    balance += growth
    months += 1

if balance < goal:
    print("never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance // 100}.{balance % 100}")
