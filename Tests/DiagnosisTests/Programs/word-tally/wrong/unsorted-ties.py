# most_common keeps the first seen.
# verdict: wrong-answer
# mistake: sort-order
import sys
from collections import Counter

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5
words = []
for piece in sys.stdin.read().lower().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        words.append(word)
if not words:
    print("No words.")
for word, count in Counter(words).most_common(limit):
    print(f"{count:>4} {word}")
