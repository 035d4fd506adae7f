# No newline, to keep it tidy.
# verdict: wrong-answer
# trap: missing-final-newline line 13
# says: `end=` says what
# never: `write` does not
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}", end="")
