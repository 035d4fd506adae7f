import sys
from itertools import groupby

try:
    limit = int(sys.argv[1])
except IndexError:
    limit = 5
pieces = sorted(p.strip(".,;:!?\"'()-").lower() for p in sys.stdin.read().split())
groups = [(word, len(list(group))) for word, group in groupby(pieces) if word]
groups.sort(key=lambda pair: -pair[1])
for word, count in groups[:limit]:
    print(f"{count:>4} {word}")
if not groups:
    print("No words.")
