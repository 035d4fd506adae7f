# months is changed inside the function.
# verdict: runtime-error
# exception: UnboundLocalError line 13
# trap: local-variable line 14
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0


def one_month():
    growth = balance * rate // 10000 + payment
    balance = balance + growth
    months = months + 1
    return growth


while balance < goal:
    if one_month() == 0:
        break
if balance < goal:
    print("Never reached")
else:
    print(f"Months: {months}")
    print(f"Balance: {balance // 100}.{balance % 100:02d}")
