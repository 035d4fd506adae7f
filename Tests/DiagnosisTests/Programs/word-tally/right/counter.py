import sys
from collections import Counter

n = int(sys.argv[1]) if len(sys.argv) > 1 else 5
words = (piece.strip(".,;:!?\"'()-") for piece in sys.stdin.read().lower().split())
counts = Counter(word for word in words if word)
for word, count in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:n]:
    print(f"{count:4} {word}")
if not counts:
    print("No words.")
