# 2f and label.
# verdict: wrong-answer
# trap: float-money line 11
# next: wrong-case
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share / 100:.2f}")
print(f"Left Over: {left_over}")
