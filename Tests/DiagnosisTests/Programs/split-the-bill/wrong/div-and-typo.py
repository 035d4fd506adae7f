# Div and typo.
# verdict: runtime-error
# exception: ValueError line 12
# trap: true-division line 9
# next: typo-in-output
total = int(input())
friends = int(input())

share = total / friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over {left_over}")
