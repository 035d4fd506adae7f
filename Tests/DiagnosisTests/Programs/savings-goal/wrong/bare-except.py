# A try around everything hides the typo.
# verdict: wrong-answer
# trap: bare-except line 21
try:
    balance = int(input())
    payment = int(input())
    rate = int(input())
    goal = int(input())
    months = 0
    while balance < goal:
        growth = balance * rate // 10000 + payment
        if growth == 0:
            break
        balance += growht
        months += 1
    if balance < goal:
        print("Never reached")
    else:
        print(f"Months: {months}")
        print(f"Balance: {balance // 100}.{balance % 100:02d}")
except:
    print("Never reached")
