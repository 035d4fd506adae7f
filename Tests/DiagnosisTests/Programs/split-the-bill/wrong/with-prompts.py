# It is friendlier with a question.
# verdict: wrong-answer
# trap: input-prompt line 4
total = int(input("Total in cents: "))
friends = int(input("Friends: "))
share = total // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {total % friends}")
