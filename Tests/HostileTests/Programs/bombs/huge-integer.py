# Computes a number with millions of digits.
# verdict: time-limit or memory-limit
x = 3 ** (10**9)
