# The friends come first, surely. (Nothing small undoes it.)
# verdict: runtime-error
# exception: ZeroDivisionError line 7
# trap: none
friends = int(input())
total = int(input())
share = total // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {total % friends}")
