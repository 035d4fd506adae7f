import sys


class Digest:
    def __init__(self):
        self.counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
        self.errors = []

    def add(self, line):
        words = line.split(maxsplit=2)
        level = words[1] if len(words) > 1 else "other"
        if level not in self.counts:
            level = "other"
        elif level == "other":
            level = "other"
        self.counts[level] += 1
        if level == "ERROR":
            self.errors.append(line)


digest = Digest()
try:
    with open(sys.argv[1], encoding="utf-8") as log:
        for line in log.read().splitlines():
            digest.add(line)
except FileNotFoundError:
    print("No such log: " + sys.argv[1])
    sys.exit(1)
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in digest.errors:
        print(line, file=out)
for level, count in digest.counts.items():
    print(f"{level}: {count}")
