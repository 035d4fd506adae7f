# Every month is printed.
# verdict: runtime-error
# exception: NameError line 21
# trap: wrong-indentation line 18
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0
stuck = False
while balance < goal:
    growth = balance * rate // 10000 + payment
    if growth == 0:
        stuck = True
        break
    balance += growth
    months += 1
    text = f"Months: {months}\nBalance: {balance // 100}.{balance % 100:02d}"
if stuck:
    text = "Never reached"
print(text)
