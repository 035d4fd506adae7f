from fractions import Fraction
from math import floor

balance = int(input())
payment = int(input())
rate = Fraction(int(input()), 10000)
goal = int(input())
months = 0
while balance < goal:
    growth = floor(balance * rate) + payment
    if growth == 0:
        break
    balance += growth
    months += 1
print("Never reached" if balance < goal else f"Months: {months}\nBalance: {balance // 100}.{balance % 100:02d}")
