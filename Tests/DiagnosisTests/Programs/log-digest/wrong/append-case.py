# Small letters, and yesterday's errors.
# verdict: wrong-answer
# trap: wrong-case line 32
# next: append-mode-keeps line 27
# says: `"a"`
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
errors = []

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            words = line.split()
            if len(words) >= 2 and words[1] in ("ERROR", "WARNING", "INFO"):
                level = words[1]
            else:
                level = "other"
            counts[level] += 1
            if level == "ERROR":
                errors.append(line.rstrip("\n"))
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)

with open("errors.txt", "a", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")

for level, count in counts.items():
    print(f"{level.lower()}: {count}")
