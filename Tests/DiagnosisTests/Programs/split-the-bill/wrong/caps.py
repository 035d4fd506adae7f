# Caps.
# verdict: wrong-answer
# trap: wrong-case
total = int(input())
friends = int(input())
share = total // friends
print(f"each pays {share // 100}.{share % 100:02d}")
print(f"left over: {total % friends}")
