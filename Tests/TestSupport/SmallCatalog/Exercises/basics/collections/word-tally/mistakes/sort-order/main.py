import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(".,;:!?\"'()-").lower()
    if word:
        counts[word] = counts.get(word, 0) + 1

if counts:
    for word in sorted(counts, key=counts.get, reverse=True)[:limit]:
        print(f"{counts[word]:>4} {word}")
else:
    print("No words.")
