import sys

limit = int(sys.argv[1]) if len(sys.argv) >= 2 else 5
counts = {}
for piece in sys.stdin.read().lower().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
if not counts:
    print("No words.")
while counts and limit > 0:
    best = min(counts, key=lambda w: (-counts[w], w))
    print(f"{counts.pop(best):4d} {best}")
    limit -= 1
