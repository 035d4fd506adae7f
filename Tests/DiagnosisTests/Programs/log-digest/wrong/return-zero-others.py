# Return zero others.
# verdict: runtime-error
# exception: KeyError line 25
# trap: missing-key line 25
import sys

path = sys.argv[1]
counts = {}
errors = []
try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            words = line.split()
            level = words[1] if len(words) > 1 and words[1] in ("ERROR", "WARNING", "INFO") else "other"
            counts[level] = counts.get(level, 0) + 1
            if level == "ERROR":
                errors.append(line.rstrip("\n"))
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")
for level in ("ERROR", "WARNING", "INFO", "other"):
    print(f"{level}: {counts[level]}")
