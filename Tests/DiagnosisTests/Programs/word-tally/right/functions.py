import sys


def words(text):
    for piece in text.split():
        word = piece.strip(".,;:!?\"'()-")
        if word:
            yield word.lower()


def tally(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    counts = tally(words(sys.stdin.read()))
    if not counts:
        print("No words.")
        return
    for word in sorted(counts, key=lambda w: (-counts[w], w))[:limit]:
        print(f"{counts[word]:>4} {word}")


main()
