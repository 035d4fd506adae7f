import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0, "other": 0}
try:
    log = open(path, encoding="utf-8")
except FileNotFoundError:
    print("No such log: %s" % path)
    sys.exit(1)
with log, open("errors.txt", "w", encoding="utf-8") as errors:
    for line in log:
        line = line.rstrip("\n")
        words = line.split()
        if len(words) >= 2 and words[1] in ["ERROR", "WARNING", "INFO"]:
            counts[words[1]] += 1
            if words[1] == "ERROR":
                print(line, file=errors)
        else:
            counts["other"] += 1
for level, count in counts.items():
    print(level + ": " + str(count))
