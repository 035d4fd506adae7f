import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            line = line.rstrip("\n")
            words = line.split()
            if len(words) > 1 and words[1] in ["ERROR", "WARNING", "INFO"]:
                counts[words[1]] += 1
                if words[1] == "ERROR":
                    with open("errors.txt", "w", encoding="utf-8") as out:
                        print(line, file=out)
            else:
                counts["other"] += 1
except FileNotFoundError:
    print("No such log:", path)
    sys.exit(1)

for level in counts:
    print(f"{level}: {counts[level]}")
