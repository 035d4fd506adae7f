import csv
import sys

words = sys.argv[1:]
if len(words) < 1 or len(words) > 3:
    print("usage: main.py TRIPS [COLUMN [SHIPS]]", file=sys.stderr)
    sys.exit(2)

loads = []
found = {}
home = {}
known = []
try:
    if len(words) == 3:
        with open(words[2], encoding="utf-8", newline="") as file:
            register = csv.DictReader(file)
            known = register.fieldnames
            if words[1] in known:
                for entry in register:
                    home[entry["ship"]] = entry[words[1]]
    with open(words[0], encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        own = len(words) == 1 or words[1] in reader.fieldnames
        if not own and words[1] not in known:
            print("No such column:", words[1], file=sys.stderr)
            sys.exit(1)
        if not own:
            port = "unknown"
        for row in reader:
            load = int(row["tonnes"])
            loads.append(load)
            if len(words) == 1:
                continue
            if own:
                port = row[words[1]]
            else:
                port = home.get(row["ship"], "unknown")
            sums = found.setdefault(port, [0, 0])
            sums[0] += 1
            sums[1] += load
except FileNotFoundError as error:
    print("No such file:", error.filename, file=sys.stderr)
    sys.exit(1)

print("Trips:", len(loads))
print("Tonnes:", sum(loads))
print("Largest:", max(loads, default=0))
for port, sums in sorted(found.items(), key=lambda item: (-item[1][1], item[0])):
    print(f"{port}: trips {sums[0]}, tonnes {sums[1]}")
