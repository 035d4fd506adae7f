# A sign lost.
# verdict: wrong-answer
# trap: typo-in-output
total = int(input())
friends = int(input())
share = total // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over {total % friends}")
