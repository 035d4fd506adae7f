import sys
from collections import defaultdict

MARKS = ".,;:!?\"'()-"
limit = 5
for argument in sys.argv[1:]:
    limit = int(argument)
tally = defaultdict(int)
for piece in sys.stdin.read().split():
    piece = piece.strip(MARKS)
    if len(piece) > 0:
        tally[piece.lower()] += 1
if not tally:
    print("No words.")
    sys.exit(0)
ranking = list(tally.items())
ranking.sort(key=lambda item: item[0])
ranking.sort(key=lambda item: item[1], reverse=True)
for word, count in ranking[:limit]:
    print(f"{count:>4d} {word}")
