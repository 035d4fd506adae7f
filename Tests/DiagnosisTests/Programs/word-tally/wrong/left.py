# The wrong way.
# verdict: wrong-answer
# trap: number-format line 21
# says: `:>4`
# never: :.2f
import sys

PUNCTUATION = ".,;:!?\"'()-"

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(PUNCTUATION).lower()
    if word:
        counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))

for word, count in ranking[:limit]:
    print(f"{count:<4} {word}")

if not counts:
    print("No words.")
