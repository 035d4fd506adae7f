# Float input.
# verdict: wrong-answer
# trap: none
total = float(input())
friends = float(input())
share = total // friends
print(f"Each pays {share / 100:.2f}")
print(f"Left over: {total % friends}")
