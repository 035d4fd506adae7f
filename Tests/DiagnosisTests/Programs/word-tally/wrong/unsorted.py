# Unsorted.
# verdict: wrong-answer
# trap: none
import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5
counts = {}
for piece in sys.stdin.read().lower().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
for word in list(counts)[:limit]:
    print(f"{counts[word]:>4} {word}")
if not counts:
    print("No words.")
