# Two small things forgotten.
# verdict: runtime-error
# exception: TypeError line 11
# trap: numbers-as-text line 9
# next: f-prefix-forgotten line 15
# says: Turn it into a number
# says: Write `f"..."`
total = int(input())
friends = input()

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print("Left over: {left_over}")
