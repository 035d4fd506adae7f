balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())

months = 0
while balance < goal:
    growth = balance * rate // 10000 + payment
    if growth == 0:
        print("Never reached")
        break
    balance += growth
    months += 1

print(f"Months: {months}")
print(f"Balance: {balance // 100}.{balance % 100:02d}")
