balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0

while balance < goal:
    balance = balance + payment
    balance = balance + balance * rate // 10000
    months = months + 1

print(f"Months: {months}")
print(f"Balance: {balance // 100}.{balance % 100:02d}")
