# Div mod swapped.
# verdict: wrong-answer
# trap: quotient-and-remainder-swapped line 8
# next: quotient-and-remainder-swapped line 9
total = int(input())
friends = int(input())

share = total % friends
left_over = total // friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
