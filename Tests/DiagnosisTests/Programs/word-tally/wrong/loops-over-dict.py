# Pairs from a dictionary.
# verdict: runtime-error
# exception: ValueError line 14
# trap: dictionary-gives-keys line 14
import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5
counts = {}
for piece in sys.stdin.read().lower().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
pairs = []
for word, count in counts:
    pairs.append((-count, word))
pairs.sort()
for count, word in pairs[:limit]:
    print(f"{-count:>4} {word}")
if not counts:
    print("No words.")
