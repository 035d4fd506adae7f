# sys.exit is an exception as well.
# verdict: runtime-error
# exception: NameError line 18
# trap: bare-except line 16
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
errors = []
try:
    log = open(path, encoding="utf-8")
except FileNotFoundError:
    print(f"No such log: {path}")
    try:
        sys.exit(1)
    except:
        print("bye")
for line in log:
    words = line.split()
    level = words[1] if len(words) > 1 and words[1] in ("ERROR", "WARNING", "INFO") else "other"
    counts[level] += 1
    if level == "ERROR":
        errors.append(line.rstrip("\n"))
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")
for level, count in counts.items():
    print(f"{level}: {count}")
