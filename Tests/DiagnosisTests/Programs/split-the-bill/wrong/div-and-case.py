# Div and case.
# verdict: runtime-error
# exception: ValueError line 12
# trap: true-division line 9
# next: wrong-case
total = int(input())
friends = int(input())

share = total / friends
left_over = total % friends

print(f"each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
