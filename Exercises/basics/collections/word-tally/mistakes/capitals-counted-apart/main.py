import sys

PUNCTUATION = ".,;:!?\"()-"

counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(PUNCTUATION)
    if word:
        counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0].lower()))
for word, count in ranking[:5]:
    print(count, word.lower())

if not ranking:
    print("No words.")
