import sys

PUNCTUATION = ".,;:!?\"()-"

text = sys.stdin.read().lower()
for character in PUNCTUATION:
    text = text.replace(character, "")

counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for word, count in ranking[:5]:
    print(count, word)

if not ranking:
    print("No words.")
