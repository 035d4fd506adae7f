# Friend or friends?
# verdict: runtime-error
# exception: NameError line 8
# trap: misspelt-name line 8
total = int(input())
friends = int(input())
share = total // friends
left_over = total % friend
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
