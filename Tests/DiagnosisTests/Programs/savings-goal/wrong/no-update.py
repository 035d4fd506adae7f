# The balance is worked out, and thrown away.
# verdict: time-limit
# trap: infinite-loop line 9
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0
while balance < goal:
    interest = balance * rate // 10000
    new_balance = balance + interest + payment
    months += 1
print(f"Months: {months}")
print(f"Balance: {balance // 100}.{balance % 100:02d}")
