import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
errors = []

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            line = line.rstrip("\n")
            if "ERROR" in line:
                counts["ERROR"] += 1
                errors.append(line)
            elif "WARNING" in line:
                counts["WARNING"] += 1
            elif "INFO" in line:
                counts["INFO"] += 1
            else:
                counts["other"] += 1
except FileNotFoundError:
    print("No such log:", path)
    sys.exit(1)

with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        print(line, file=out)

for level in counts:
    print(f"{level}: {counts[level]}")
