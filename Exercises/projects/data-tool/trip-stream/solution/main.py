import csv
import sys


def stop(message, status):
    """Ends the program with a message on standard error."""
    print(message, file=sys.stderr)
    sys.exit(status)


def add(sums, load):
    """Adds one trip to its sums: trips, tonnes, largest load."""
    sums["trips"] += 1
    sums["tonnes"] += load
    sums["largest"] = max(sums["largest"], load)


def note(sums, load, ship, top):
    """Counts a load, and keeps it with its ship if it is among the `top` largest."""
    sums["counts"][load] = sums["counts"].get(load, 0) + 1
    best = sums["best"]
    place = len(best)
    while place > 0 and load > best[place - 1][0]:
        place -= 1
    best.insert(place, (load, ship))
    del best[top:]


def no_trips():
    """Returns the sums of no trip at all."""
    return {"trips": 0, "tonnes": 0, "largest": 0, "counts": {}, "best": []}


def group_of(row, column, ships):
    """Returns the name of the group that a trip belongs to."""
    if column in row:
        return row[column]
    if row["ship"] in ships:
        return ships[row["ship"]][column]
    return "unknown"


def add_up(rows, column, ships, groups, top):
    """Returns the sums of all trips, and adds those of each group to `groups`."""
    total = no_trips()
    for row in rows:
        load = int(row["tonnes"])
        add(total, load)
        if column is not None:
            name = group_of(row, column, ships)
            if name not in groups:
                groups[name] = no_trips()
            add(groups[name], load)
            if top is not None:
                note(groups[name], load, row["ship"], top)
    return total


def read_register(path):
    """Returns the columns of the register, and the row of each ship."""
    try:
        with open(path, newline="", encoding="utf-8") as table:
            rows = csv.DictReader(table)
            return rows.fieldnames, {row["ship"]: row for row in rows}
    except FileNotFoundError:
        stop(f"No such file: {path}", 1)


def median(counts, trips):
    """Returns the mean of the middle two loads, which may be one and the same."""
    passed = 0
    lower = None
    for load in sorted(counts):
        passed += counts[load]
        if lower is None and passed * 2 >= trips:
            lower = load
        if passed * 2 > trips:
            return (lower + load) / 2


def show_top(sums):
    """Prints the median of a group, and its largest loads."""
    print(f"  median {median(sums['counts'], sums['trips'])}")
    for load, ship in sums["best"]:
        print(f"  {load} {ship}")


USAGE = "usage: main.py TRIPS [COLUMN [SHIPS] [--top N]]"
arguments = sys.argv[1:]
top = None
if arguments[-2:-1] == ["--top"]:
    if arguments[-1] not in list("123456789"):
        stop(USAGE, 2)
    top = int(arguments[-1])
    arguments = arguments[:-2]
    if len(arguments) < 2:
        stop(USAGE, 2)
if len(arguments) not in (1, 2, 3):
    stop(USAGE, 2)
path = arguments[0]
column = arguments[1] if len(arguments) > 1 else None
more_columns, ships = read_register(arguments[2]) if len(arguments) > 2 else ([], {})
groups = {}

try:
    with sys.stdin if path == "-" else open(path, newline="", encoding="utf-8") as table:
        rows = csv.DictReader(table)
        if column is not None and column not in rows.fieldnames:
            if column not in more_columns:
                stop(f"No such column: {column}", 1)
            groups = {ship[column]: no_trips() for ship in ships.values()}
        total = add_up(rows, column, ships, groups, top)
except FileNotFoundError:
    stop(f"No such file: {path}", 1)

print(f"Trips: {total['trips']}")
print(f"Tonnes: {total['tonnes']}")
print(f"Largest: {total['largest']}")

for name in sorted(groups, key=lambda name: (-groups[name]["tonnes"], name)):
    print(f"{name}: trips {groups[name]['trips']}, tonnes {groups[name]['tonnes']}")
    if top is not None and groups[name]["trips"] > 0:
        show_top(groups[name])
