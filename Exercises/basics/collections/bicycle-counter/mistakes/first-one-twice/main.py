import sys

counts = {}
for line in sys.stdin:
    kind = line.strip()
    if kind not in counts:
        counts[kind] = 1
    counts[kind] += 1

for kind, number in counts.items():
    print(f"{kind}: {number}")
