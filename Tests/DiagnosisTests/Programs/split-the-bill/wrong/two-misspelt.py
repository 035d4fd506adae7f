# Two names mistyped.
# verdict: runtime-error
# exception: NameError line 15
# trap: misspelt-name line 15
# next: misspelt-name line 16
# says: it knows `print`
# says: in the same way
# never: everywhere, small and capital letters too. everywhere
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

prnt(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {leftover}")
