# First the counts, then the errors, from one open file.
# verdict: wrong-answer
# trap: file-read-twice line 18
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
try:
    log = open(path, encoding="utf-8")
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
for line in log:
    words = line.split()
    level = words[1] if len(words) > 1 and words[1] in ("ERROR", "WARNING", "INFO") else "other"
    counts[level] += 1
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in log:
        words = line.split()
        if len(words) > 1 and words[1] == "ERROR":
            out.write(line.rstrip("\n") + "\n")
log.close()
for level, count in counts.items():
    print(f"{level}: {count}")
