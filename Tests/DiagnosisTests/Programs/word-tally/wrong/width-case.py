# No columns, and capitals.
# verdict: wrong-answer
# trap: number-format line 23
# next: case-not-folded line 15
# says: `:>4`
# says: lower case
# never: :.2f
import sys

PUNCTUATION = ".,;:!?\"'()-"

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(PUNCTUATION)
    if word:
        counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))

for word, count in ranking[:limit]:
    print(f"{count} {word}")

if not counts:
    print("No words.")
