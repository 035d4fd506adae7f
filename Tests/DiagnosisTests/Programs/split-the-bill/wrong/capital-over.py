# The words from memory.
# verdict: wrong-answer
# trap: wrong-case
total = int(input())
friends = int(input())
share = total // friends
print(f"Each Pays {share // 100}.{share % 100:02d}")
print(f"Left Over: {total % friends}")
