# The argument is not looked at.
# verdict: wrong-answer
# trap: none
import sys

counts = {}
for piece in sys.stdin.read().lower().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for word, count in ranking[:5]:
    print(f"{count:>4} {word}")
if not counts:
    print("No words.")
