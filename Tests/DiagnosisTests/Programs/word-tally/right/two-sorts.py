import sys

limit = 5
if len(sys.argv) == 2:
    limit = int(sys.argv[1])
counts = {}
for line in sys.stdin:
    for piece in line.split():
        word = piece.strip(".,;:!?\"'()-").lower()
        if word == "":
            continue
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
words = sorted(counts)
words.sort(key=counts.get, reverse=True)
for word in words[:limit]:
    print(str(counts[word]).rjust(4), word)
if len(words) == 0:
    print("No words.")
