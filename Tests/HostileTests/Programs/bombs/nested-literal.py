# Evaluates a tower of minus signs.
# verdict: accepted or runtime-error
try:
    eval("-" * 200_000 + "1")
except (RecursionError, MemoryError, SyntaxError):
    print("held")
