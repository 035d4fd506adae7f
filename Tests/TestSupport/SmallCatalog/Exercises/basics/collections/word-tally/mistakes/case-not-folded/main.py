import sys

limit = 5
if len(sys.argv) > 1:
    limit = int(sys.argv[1])

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1

if not counts:
    print("No words.")

for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]:
    print(f"{count:>4} {word.lower()}")
