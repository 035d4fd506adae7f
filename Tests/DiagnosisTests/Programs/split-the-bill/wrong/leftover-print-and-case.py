# Something to look at was left in.
# verdict: wrong-answer
# trap: leftover-print line 12
# next: wrong-case
# says: Take this `print`
# says: asks for `Left`
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends
print(share)

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"left over: {left_over}")
