import sys

limit = 5
if len(sys.argv) != 1:
    limit = int(sys.argv[1])
counts = {}
for piece in sys.stdin.read().split():
    word = piece.strip(".,;:!?\"'()-").lower()
    if not word:
        continue
    try:
        counts[word] += 1
    except KeyError:
        counts[word] = 1
printed = 0
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    if printed == limit:
        break
    print(f"{count:>4} {word}")
    printed += 1
if printed == 0:
    print("No words.")
