# Left in, and rounded for show.
# verdict: wrong-answer
# trap: leftover-print line 12
# next: float-money line 14
# says: Take this `print`
# says: Keep whole
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends
print(share)

print(f"Each pays {share / 100:.2f}")
print(f"Left over: {left_over}")
