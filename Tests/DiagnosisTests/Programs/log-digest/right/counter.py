import sys
from collections import Counter

path = sys.argv[1]
try:
    with open(path, encoding="utf-8") as log:
        lines = log.readlines()
except FileNotFoundError:
    print(f"No such log: {path}")
    exit(1)
counts = Counter()
errors = []
for line in lines:
    match line.split():
        case [_, ("ERROR" | "WARNING" | "INFO") as level, *_]:
            counts[level] += 1
            if level == "ERROR":
                errors.append(line if line.endswith("\n") else line + "\n")
        case _:
            counts["other"] += 1
with open("errors.txt", "w", encoding="utf-8") as out:
    out.write("".join(errors))
for level in ["ERROR", "WARNING", "INFO", "other"]:
    print(f"{level}: {counts[level]}")
