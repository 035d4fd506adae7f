# Counts the words of its input.
# input: the cat and the dog and the bird\nand no fish\n\nThe end.\n
import collections
import string
import sys

counts = collections.Counter()
lines = 0
for line in sys.stdin:
    lines += 1
    for word in line.split():
        counts[word.strip(string.punctuation).lower()] += 1
print(lines, "lines,", sum(counts.values()), "words")
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{word:<6}{'*' * count:>6}")
print(counts.most_common(2), (counts - collections.Counter(the=3)).most_common(1))
