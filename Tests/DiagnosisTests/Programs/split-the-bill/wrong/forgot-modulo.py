# Forgot modulo.
# verdict: wrong-answer
# trap: none
total = int(input())
friends = int(input())
share = total // friends
print(f"Each pays {share / 100}")
print(f"Left over: {total - friends * share}")
