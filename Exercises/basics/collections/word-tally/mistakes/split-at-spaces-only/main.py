import sys

PUNCTUATION = ".,;:!?\"()-"

counts = {}
for piece in sys.stdin.read().split(" "):
    word = piece.strip(PUNCTUATION).lower()
    if word:
        counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for word, count in ranking[:5]:
    print(count, word)

if not ranking:
    print("No words.")
