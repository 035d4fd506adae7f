import sys

balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0
while True:
    if balance >= goal:
        break
    interest = int(balance * rate // 10000)
    if interest + payment == 0:
        print("Never reached")
        sys.exit()
    balance = balance + interest + payment
    months = months + 1
print("Months: " + str(months))
print("Balance: " + str(balance // 100) + "." + str(balance % 100).zfill(2))
