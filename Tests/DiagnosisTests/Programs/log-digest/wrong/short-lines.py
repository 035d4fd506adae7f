# words[1] of an empty line.
# verdict: runtime-error
# exception: IndexError line 14
# trap: index-unchecked line 14
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
errors = []
try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            words = line.split()
            level = words[1]
            if level not in ("ERROR", "WARNING", "INFO"):
                level = "other"
            counts[level] += 1
            if level == "ERROR":
                errors.append(line.rstrip("\n"))
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")
for level, count in counts.items():
    print(f"{level}: {count}")
