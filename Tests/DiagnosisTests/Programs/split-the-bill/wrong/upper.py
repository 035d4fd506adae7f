# Made to look nice.
# verdict: wrong-answer
# trap: wrong-case line 14
# says: `title` makes the first letter of each word
# says: `capitalize` is needed
# never: letter by letter
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}".title())
