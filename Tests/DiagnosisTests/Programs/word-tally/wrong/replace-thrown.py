# Replace thrown.
# verdict: wrong-answer
# trap: result-thrown-away line 9
import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5
counts = {}
text = sys.stdin.read()
text.lower()
for piece in text.split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda i: (-i[1], i[0]))[:limit]:
    print(f"{count:>4} {word}")
if not counts:
    print("No words.")
