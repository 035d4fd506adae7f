# Writes more than any buffer holds.
import sys

for i in range(3000):
    print(i, "x" * (i % 70))
    if i % 1000 == 0:
        print("at", i, file=sys.stderr)
sys.stdout.write("y" * 100_000 + "\n")
