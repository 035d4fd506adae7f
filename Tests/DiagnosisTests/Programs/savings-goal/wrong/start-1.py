# Counts from one.
# verdict: wrong-answer
# trap: off-by-one line 11
# says: The count begins
# never: limit itself
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())

months = 1
while balance < goal:
    growth = balance * rate // 10000 + payment
    if growth == 0:
        break
    balance += growth
    months += 1

if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance // 100}.{balance % 100:02d}")
