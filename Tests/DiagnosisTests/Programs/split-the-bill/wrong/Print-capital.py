# A capital letter.
# verdict: runtime-error
# exception: NameError line 13
# trap: misspelt-name line 13
# says: it knows `print`, but no `Print`
# never: where it was made
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

Print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
