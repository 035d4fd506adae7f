import sys

counts = {}
for line in sys.stdin:
    kind = line.strip()
    counts[kind] = counts.get(kind, 0) + 1

for kind, number in counts.items():
    print(f"{kind}: {number}")
