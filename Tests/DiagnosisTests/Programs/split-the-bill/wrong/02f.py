# 02f.
# verdict: wrong-answer
# trap: number-format line 7
total = int(input())
friends = int(input())
share = total // friends
print(f"Each pays {share // 100}.{share % 100:2d}")
print(f"Left over: {total % friends}")
