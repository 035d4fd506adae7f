# Compound formula.
# verdict: wrong-answer
# trap: none
balance = int(input())
payment = int(input())
rate = int(input()) / 10000
goal = int(input())
months = 0
while balance < goal and months < 10000:
    balance = balance * (1 + rate) + payment
    months += 1
if months == 10000:
    print("Never reached")
else:
    print("Months:", months)
    print("Balance:", round(balance / 100, 2))
