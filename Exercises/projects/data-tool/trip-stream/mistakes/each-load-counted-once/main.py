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

count = total = largest = 0
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
    with open(0 if words[0] == "-" else words[0], encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        own = len(words) == 1 or words[1] in reader.fieldnames
        if not own and words[1] not in known:
            print("No such column:", words[1], file=sys.stderr)
            sys.exit(1)
        if not own:
            port = "unknown"
            for place in home.values():
                found[place] = [0, 0, {}, []]
        for row in reader:
            load = int(row["tonnes"])
            count += 1
            total += load
            largest = max(largest, load)
            if len(words) == 1:
                continue
            if own:
                port = row[words[1]]
            else:
                port = home.get(row["ship"], "unknown")
            sums = found.setdefault(port, [0, 0, {}, []])
            sums[0] += 1
            sums[1] += load
            if number is not None:
                tally, best = sums[2:]
                tally[load] = tally.get(load, 0) + 1
                place = len(best)
                while place > 0 and best[place - 1][0] < load:
                    place -= 1
                best.insert(place, (load, row["ship"]))
                del best[int(number):]
except FileNotFoundError as error:
    print("No such file:", error.filename, file=sys.stderr)
    sys.exit(1)

print("Trips:", count)
print("Tonnes:", total)
print("Largest:", largest)
for port, sums in sorted(found.items(), key=lambda item: (-item[1][1], item[0])):
    trips, tonnes, tally, best = sums
    print(f"{port}: trips {trips}, tonnes {tonnes}")
    if number is None or trips == 0:
        continue
    values = sorted(tally)
    middle = [values[(len(values) - 1) // 2], values[len(values) // 2]]
    print(f"  median {sum(middle) / 2:.1f}")
    for load, ship in best:
        print(f"  {load} {ship}")
