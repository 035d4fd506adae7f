# Round and case.
# verdict: wrong-answer
# trap: rounded-instead-of-dropped line 8
# next: wrong-case
total = int(input())
friends = int(input())

share = round(total / friends)
left_over = total % friends

print(f"each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
