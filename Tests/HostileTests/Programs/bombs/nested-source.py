# Compiles a deeply nested expression.
# verdict: accepted
try:
    compile("(" * 100_000 + ")" * 100_000, "nested", "exec")
except (SyntaxError, RecursionError, MemoryError):
    print("held")
