# Three digits for the cents.
# verdict: wrong-answer
# trap: number-format line 12
# says: `:02d`
# never: :.2f
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:03d}")
print(f"Left over: {left_over}")
