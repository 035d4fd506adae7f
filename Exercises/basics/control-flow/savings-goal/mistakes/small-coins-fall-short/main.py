balance = int(input()) / 100
payment = int(input()) / 100
rate = int(input())
goal = int(input()) / 100

months = 0
while balance < goal:
    interest = int(balance * rate / 100) / 100
    if interest + payment == 0:
        break
    balance = balance + interest + payment
    months = months + 1

if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance:.2f}")
