# Swapped lines.
# verdict: wrong-answer
# trap: wrong-order
total = int(input())
friends = int(input())
share = total // friends
print(f"Left over: {total % friends}")
print(f"Each pays {share // 100}.{share % 100:02d}")
