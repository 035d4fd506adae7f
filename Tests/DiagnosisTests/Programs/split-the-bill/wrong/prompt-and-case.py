# A prompt, and a capital.
# verdict: wrong-answer
# trap: input-prompt line 8
# next: wrong-case
# says: Call `input()`
# says: asks for `pays`, and here it is `Pays`
# never: letter by letter
total = int(input('Bill: '))
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each Pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
