balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0
reached = True
while balance < goal:
    before = balance
    balance += balance * rate // 10000
    balance += payment
    if balance == before:
        reached = False
        break
    months += 1
if reached:
    print("Months:", months)
    print("Balance: %d.%02d" % divmod(balance, 100))
else:
    print("Never reached")
