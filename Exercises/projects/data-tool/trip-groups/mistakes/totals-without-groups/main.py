import csv
import sys

words = sys.argv[1:]
if len(words) < 1 or len(words) > 2:
    print("usage: main.py TRIPS [COLUMN]", file=sys.stderr)
    sys.exit(2)

loads = []
found = {}
try:
    with open(words[0], encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if len(words) == 2 and words[1] not in reader.fieldnames:
            print("No such column:", words[1], file=sys.stderr)
            sys.exit(1)
        for row in reader:
            loads.append(int(row["tonnes"]))
        if len(words) == 2:
            for row in reader:
                sums = found.setdefault(row[words[1]], [0, 0])
                sums[0] += 1
                sums[1] += int(row["tonnes"])
except FileNotFoundError:
    print("No such file:", words[0], file=sys.stderr)
    sys.exit(1)

print("Trips:", len(loads))
print("Tonnes:", sum(loads))
print("Largest:", max(loads, default=0))
for port, sums in sorted(found.items(), key=lambda item: (-item[1][1], item[0])):
    print(f"{port}: trips {sums[0]}, tonnes {sums[1]}")
