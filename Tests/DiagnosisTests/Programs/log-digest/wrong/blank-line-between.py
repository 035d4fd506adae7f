# strips the lines: "whole and unchanged" is broken only inside. (right otherwise)
# verdict: wrong-answer
# trap: none
import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
errors = []
try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            words = line.split()
            if len(words) > 1:
                if words[1] in counts:
                    counts[words[1]] += 1
                    if words[1] == "ERROR":
                        errors.append(line.rstrip("\n"))
                else:
                    counts["other"] += 1
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")
for level, count in counts.items():
    print(f"{level}: {count}")
