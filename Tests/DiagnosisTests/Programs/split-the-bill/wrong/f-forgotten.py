# The second f is missing.
# verdict: wrong-answer
# trap: f-prefix-forgotten line 9
total = int(input())
friends = int(input())
share = total // friends
left = total % friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print("Left over: {left}")
