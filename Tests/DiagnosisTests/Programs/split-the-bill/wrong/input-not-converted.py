# input() gives numbers, does it not?
# verdict: runtime-error
# exception: TypeError line 8
# trap: numbers-as-text line 5
total = input()
friends = input()

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
