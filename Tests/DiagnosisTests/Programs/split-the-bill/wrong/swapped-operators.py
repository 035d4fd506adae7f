# Mixed up what % does.
# verdict: wrong-answer
# trap: quotient-and-remainder-swapped line 8
total = int(input())
friends = int(input())
share = total // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {total // friends}")
