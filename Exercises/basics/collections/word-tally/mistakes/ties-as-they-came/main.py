import sys
from collections import Counter

PUNCTUATION = ".,;:!?\"()-"

words = [piece.strip(PUNCTUATION).lower() for piece in sys.stdin.read().split()]
counts = Counter(word for word in words if word)

if counts:
    for word, count in counts.most_common(5):
        print(count, word)
else:
    print("No words.")
