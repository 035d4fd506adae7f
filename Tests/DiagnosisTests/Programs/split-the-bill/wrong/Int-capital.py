# A capital letter too many.
# verdict: runtime-error
# exception: NameError line 7
# trap: misspelt-name line 7
# says: it knows `int`, but no `Int`
# never: where it was made
total = Int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
