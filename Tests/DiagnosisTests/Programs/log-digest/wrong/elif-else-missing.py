# Elif else missing.
# verdict: wrong-answer
# trap: if-for-elif line 17
import sys

path = sys.argv[1]
error = warning = info = other = 0
errors = []
try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            words = line.split()
            level = words[1] if len(words) > 1 else ""
            if level == "ERROR":
                error += 1
                errors.append(line.rstrip("\n"))
            if level == "WARNING":
                warning += 1
            if level == "INFO":
                info += 1
            else:
                other += 1
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line + "\n")
print(f"ERROR: {error}\nWARNING: {warning}\nINFO: {info}\nother: {other}")
