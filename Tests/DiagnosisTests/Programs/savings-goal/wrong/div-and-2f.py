# Floats from beginning to end.
# verdict: wrong-answer
# trap: true-division line 12
# says: divide with `//`
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())

months = 0
while balance < goal:
    growth = balance * rate / 10000 + payment
    if growth == 0:
        break
    balance += growth
    months += 1

if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance / 100:.2f}")
