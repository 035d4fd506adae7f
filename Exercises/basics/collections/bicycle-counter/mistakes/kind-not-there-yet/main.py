import sys

counts = {}
for line in sys.stdin:
    kind = line.strip()
    counts[kind] += 1

for kind, number in counts.items():
    print(f"{kind}: {number}")
