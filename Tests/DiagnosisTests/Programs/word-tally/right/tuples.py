import sys

limit = int(sys.argv[1]) if sys.argv[1:] else 5
counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip('.,;:!?"\'()-').lower()
    if word:
        counts.setdefault(word, 0)
        counts[word] += 1
pairs = sorted((-count, word) for word, count in counts.items())
if pairs:
    for count, word in pairs[:limit]:
        print("%4d %s" % (-count, word))
else:
    print("No words.")
