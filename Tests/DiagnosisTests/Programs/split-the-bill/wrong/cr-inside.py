# A carriage return in the middle.
# verdict: wrong-answer
# trap: white-space
# says: carriage return
# never: newline is missing
# never: `write`
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays\r {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
