# Divided with the wrong sign, and rounded for show as well.
# verdict: wrong-answer
# trap: true-division line 10
# next: float-money line 13
# says: divide with `//`
# says: Keep whole
total = int(input())
friends = int(input())

share = total / friends
left_over = total % friends

print(f"Each pays {share / 100:.2f}")
print(f"Left over: {left_over}")
