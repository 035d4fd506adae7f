import sys

MARKS = set(".,;:!?\"'()-")


def clean(piece):
    while piece and piece[0] in MARKS:
        piece = piece[1:]
    while piece and piece[-1] in MARKS:
        piece = piece[:-1]
    return piece.lower()


limit = int((sys.argv + ["5"])[1])
words = [clean(piece) for piece in sys.stdin.read().split()]
words = [word for word in words if word]
ranking = sorted(set(words), key=lambda word: (-words.count(word), word))
for word in ranking[:limit]:
    print("{:>4} {}".format(words.count(word), word))
if not ranking:
    print("No words.")
