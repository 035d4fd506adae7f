import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5

text = sys.stdin.read().lower()
for character in ".,;:!?\"'()-":
    text = text.replace(character, "")

counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1

if not counts:
    print("No words.")

for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]:
    print(f"{count:>4} {word}")
