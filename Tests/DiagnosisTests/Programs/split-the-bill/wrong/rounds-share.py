# Rounds share.
# verdict: wrong-answer
# trap: rounded-instead-of-dropped line 6
total = int(input())
friends = int(input())
share = round(total / friends)
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {total - share * friends}")
