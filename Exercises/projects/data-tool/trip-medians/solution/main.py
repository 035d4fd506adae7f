import csv
import sys


def stop(message, status):
    """Ends the program with a message on standard error."""
    print(message, file=sys.stderr)
    sys.exit(status)


def add(sums, load, ship):
    """Adds one trip to its sums: trips, tonnes, largest load, and the trip itself."""
    sums["trips"] += 1
    sums["tonnes"] += load
    sums["largest"] = max(sums["largest"], load)
    sums["loads"].append((load, ship))


def no_trips():
    """Returns the sums of no trip at all."""
    return {"trips": 0, "tonnes": 0, "largest": 0, "loads": []}


def group_of(row, column, ships):
    """Returns the name of the group that a trip belongs to."""
    if column in row:
        return row[column]
    if row["ship"] in ships:
        return ships[row["ship"]][column]
    return "unknown"


def add_up(rows, column, ships, groups):
    """Returns the sums of all trips, and adds those of each group to `groups`."""
    total = no_trips()
    for row in rows:
        load = int(row["tonnes"])
        add(total, load, row["ship"])
        if column is not None:
            name = group_of(row, column, ships)
            if name not in groups:
                groups[name] = no_trips()
            add(groups[name], load, row["ship"])
    return total


def read_register(path):
    """Returns the columns of the register, and the row of each ship."""
    try:
        with open(path, newline="", encoding="utf-8") as table:
            rows = csv.DictReader(table)
            return rows.fieldnames, {row["ship"]: row for row in rows}
    except FileNotFoundError:
        stop(f"No such file: {path}", 1)


def median(loads):
    """Returns the middle load, or the mean of the middle two."""
    ordered = sorted(load for load, ship in loads)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def show_top(loads, top):
    """Prints the median of a group, and its largest loads."""
    print(f"  median {median(loads):.1f}")
    for load, ship in sorted(loads, key=lambda trip: -trip[0])[:top]:
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
    with open(path, newline="", encoding="utf-8") as table:
        rows = csv.DictReader(table)
        if column is not None and column not in rows.fieldnames:
            if column not in more_columns:
                stop(f"No such column: {column}", 1)
            groups = {ship[column]: no_trips() for ship in ships.values()}
        total = add_up(rows, column, ships, groups)
except FileNotFoundError:
    stop(f"No such file: {path}", 1)

print(f"Trips: {total['trips']}")
print(f"Tonnes: {total['tonnes']}")
print(f"Largest: {total['largest']}")

for name in sorted(groups, key=lambda name: (-groups[name]["tonnes"], name)):
    print(f"{name}: trips {groups[name]['trips']}, tonnes {groups[name]['tonnes']}")
    if top is not None and groups[name]["trips"] > 0:
        show_top(groups[name]["loads"], top)
