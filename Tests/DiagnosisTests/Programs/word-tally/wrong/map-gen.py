# Turned around, and counted by places.
# verdict: runtime-error
# exception: TypeError line 21
# trap: iterator-used-up line 19
# says: no index
# never: second time
import sys

PUNCTUATION = ".,;:!?\"'()-"

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(PUNCTUATION).lower()
    if word:
        counts[word] = counts.get(word, 0) + 1

ranking = reversed(sorted(counts.items(), key=lambda item: (item[1], item[0])))

for word, count in ranking[:limit]:
    print(f"{count:>4} {word}")

if not counts:
    print("No words.")
