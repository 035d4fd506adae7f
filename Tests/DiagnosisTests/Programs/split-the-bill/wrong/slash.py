# One slash is division.
# verdict: wrong-answer
# trap: true-division line 6
total = int(input())
friends = int(input())
share = total / friends
left = total % friends
euros = share // 100
cents = share % 100
print(f"Each pays {int(euros)}.{int(cents):02d}")
print(f"Left over: {left}")
