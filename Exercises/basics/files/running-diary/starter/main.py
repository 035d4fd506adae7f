import sys

date = sys.argv[1]
metres = int(sys.argv[2])

print("Runs: 1")
print(f"Total: {metres / 1000:.3f} km")
