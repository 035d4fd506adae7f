# Same line input.
# verdict: runtime-error
# exception: ValueError line 5
# trap: none
total, friends = input().split()
total = int(total)
friends = int(friends)
share = total // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {total % friends}")
