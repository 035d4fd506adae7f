# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 10
# syntax: missing-colon
# trap: none
balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
while balance < goal
    balance += payment
print(balance)
