# Capitals, and ties.
# verdict: wrong-answer
# trap: case-not-folded line 14
# next: sort-order line 19
# says: lower case
# says: key of the sort
import sys

PUNCTUATION = ".,;:!?\"'()-"

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(PUNCTUATION)
    if word:
        counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda item: -item[1])

for word, count in ranking[:limit]:
    print(f"{count:>4} {word}")

if not counts:
    print("No words.")
