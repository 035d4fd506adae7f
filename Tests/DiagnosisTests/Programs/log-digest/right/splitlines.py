import sys

LEVELS = ("ERROR", "WARNING", "INFO")
path = sys.argv[1]
try:
    text = open(path, encoding="utf-8").read()
except FileNotFoundError:
    print("No such log:", path)
    sys.exit(1)
counts = dict.fromkeys(LEVELS + ("other",), 0)
errors = []
for line in text.splitlines():
    words = line.split()
    level = words[1] if len(words) > 1 and words[1] in LEVELS else "other"
    counts[level] += 1
    if level == "ERROR":
        errors.append(line + "\n")
with open("errors.txt", "w", encoding="utf-8") as out:
    out.writelines(errors)
for level in counts:
    print(f"{level}: {counts[level]}")
