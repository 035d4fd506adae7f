# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 13
# syntax: assignment-for-comparison
# trap: none
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
months = 0
while balance < goal:
    growth = balance * rate // 10000 + payment
    if growth = 0:
        break
    balance += growth
    months += 1
print(months)
