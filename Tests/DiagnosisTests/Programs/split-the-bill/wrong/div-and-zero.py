# The division, and the zero in front.
# verdict: wrong-answer
# trap: true-division line 10
# next: number-format line 13
# says: divide with `//`
# says: `:02d`
total = int(input())
friends = int(input())

share = total / friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100}")
print(f"Left over: {left_over}")
