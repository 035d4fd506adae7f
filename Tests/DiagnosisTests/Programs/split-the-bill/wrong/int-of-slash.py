# int() takes the fraction away again.
# verdict: wrong-answer
# trap: true-division line 6
total = int(input())
friends = int(input())
share = int(total / friends)
left = total % friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left}")
