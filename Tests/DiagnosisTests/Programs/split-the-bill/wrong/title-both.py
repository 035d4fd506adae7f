# Made to look nice, in one line.
# verdict: wrong-answer
# trap: wrong-case line 12
# says: `title` makes
# never: letter by letter
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"each pays {share // 100}.{share % 100:02d}".title())
print(f"Left over: {left_over}")
