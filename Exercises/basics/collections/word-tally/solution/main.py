import sys

PUNCTUATION = ".,;:!?\"()-"


def rank(entry):
    """Return what a word and its number are sorted by."""
    word, number = entry
    return -number, word


counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(PUNCTUATION).lower()
    if word:
        counts[word] = counts.get(word, 0) + 1

for word, number in sorted(counts.items(), key=rank)[:5]:
    print(f"{number} {word}")

if not counts:
    print("No words.")
