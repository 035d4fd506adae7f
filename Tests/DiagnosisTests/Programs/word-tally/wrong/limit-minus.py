# Limit minus.
# verdict: wrong-answer
# trap: off-by-one line 12
import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5
counts = {}
for piece in sys.stdin.read().lower().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda i: (-i[1], i[0]))[: limit - 1]:
    print(f"{count:>4} {word}")
if not counts:
    print("No words.")
