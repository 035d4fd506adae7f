# print adds a newline to each line that has one.
# verdict: wrong-answer
# mistake: newline-kept
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
errors = []
try:
    with open(path, encoding="utf-8") as log:
        lines = log.readlines()
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
for line in lines:
    words = line.split()
    level = words[1] if len(words) > 1 else "other"
    if level not in counts:
        level = "other"
    counts[level] += 1
    if level == "ERROR":
        errors.append(line)
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")
for level in counts:
    print(f"{level}: {counts[level]}")
