import sys

counts = {}
for line in sys.stdin:
    kind = line.strip()
    ...

for kind, number in counts.items():
    print(f"{kind}: {number}")
