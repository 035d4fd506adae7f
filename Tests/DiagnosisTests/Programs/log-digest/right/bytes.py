import sys

path = sys.argv[1]
try:
    with open(path, "rb") as log:
        lines = log.read().split(b"\n")
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
if lines[-1] == b"":
    lines.pop()
counts = {b"ERROR": 0, b"WARNING": 0, b"INFO": 0, b"other": 0}
with open("errors.txt", "wb") as out:
    for line in lines:
        words = line.split()
        level = words[1] if len(words) > 1 and words[1] in counts and words[1] != b"other" else b"other"
        counts[level] += 1
        if level == b"ERROR":
            out.write(line + b"\n")
for level, count in counts.items():
    print(level.decode() + ":", count)
