import sys

counts = {}
for line in sys.stdin:
    kind = line.strip()
    if kind in counts:
        counts[kind] += 1
    else:
        counts[kind] = 0

for kind, number in counts.items():
    print(f"{kind}: {number}")
