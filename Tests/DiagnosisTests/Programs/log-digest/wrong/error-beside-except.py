# The error is not the one that the wide except might hide.
# verdict: runtime-error
# exception: AttributeError line 21
# trap: none
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
try:
    with open(path, encoding="utf-8") as log:
        lines = log.read().splitlines()
except Exception:
    print(f"No such log: {path}")
    sys.exit(1)
for line in lines:
    words = line.split()
    counts["other" if len(words) < 2 else words[1]] = 1
out = open("errors.txt", "w")
out.close()
for level in counts:
    print(counts.frequencies(level))
