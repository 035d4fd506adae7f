# Forgot modulo.
# verdict: wrong-answer
# trap: number-format line 8
# next: float-money line 8
total = int(input())
friends = int(input())
share = total // friends
print(f"Each pays {share / 100}")
print(f"Left over: {total - friends * share}")
