# Looked at the numbers, and left that in.
# verdict: wrong-answer
# trap: leftover-print line 6
total = int(input())
friends = int(input())
print(total, friends)
share, left = divmod(total, friends)
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left}")
