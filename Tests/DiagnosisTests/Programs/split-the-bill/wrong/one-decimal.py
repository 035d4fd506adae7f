# One digit after the point.
# verdict: wrong-answer
# trap: number-format line 12
# next: float-money line 12
# says: `:.2f`
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share / 100:.1f}")
print(f"Left over: {left_over}")
