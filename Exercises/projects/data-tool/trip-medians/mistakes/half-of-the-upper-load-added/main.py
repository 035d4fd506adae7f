import csv
import sys

words = sys.argv[1:]
number = None
if len(words) >= 2 and words[-2] == "--top":
    number = words[-1]
    words = words[:-2]
wrong = number is not None and (number not in tuple("123456789") or len(words) < 2)
if wrong or len(words) < 1 or len(words) > 3:
    print("usage: main.py TRIPS [COLUMN [SHIPS] [--top N]]", file=sys.stderr)
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
            for place in home.values():
                found[place] = []
        for row in reader:
            load = int(row["tonnes"])
            loads.append(load)
            if len(words) == 1:
                continue
            if own:
                port = row[words[1]]
            else:
                port = home.get(row["ship"], "unknown")
            found.setdefault(port, []).append((load, row["ship"]))
except FileNotFoundError as error:
    print("No such file:", error.filename, file=sys.stderr)
    sys.exit(1)

print("Trips:", len(loads))
print("Tonnes:", sum(loads))
print("Largest:", max(loads, default=0))

def tonnes(item):
    return sum(trip[0] for trip in item[1])


for port, sums in sorted(found.items(), key=lambda item: (-tonnes(item), item[0])):
    print(f"{port}: trips {len(sums)}, tonnes {tonnes((port, sums))}")
    if number is None or not sums:
        continue
    values = sorted(trip[0] for trip in sums)
    half = len(values) // 2
    middle = values[half] if len(values) % 2 else values[half - 1] + values[half] / 2
    print(f"  median {middle:.1f}")
    for load, ship in sorted(sums, key=lambda trip: trip[0], reverse=True)[: int(number)]:
        print(f"  {load} {ship}")
