import argparse
import sys

parser = argparse.ArgumentParser()
parser.add_argument("n", nargs="?", type=int, default=5)
n = parser.parse_args().n
counts = {}
for word in sys.stdin.read().lower().split():
    word = word.strip(".,;:!?\"'()-")
    if word:
        counts[word] = counts.get(word, 0) + 1
print("\n".join(f"{c:>4} {w}" for w, c in sorted(counts.items(), key=lambda i: (-i[1], i[0]))[:n]) or "No words.")
