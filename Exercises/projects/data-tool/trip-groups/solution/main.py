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


def no_trips():
    """Returns the sums of no trip at all."""
    return {"trips": 0, "tonnes": 0, "largest": 0}


def add_up(rows, column):
    """Returns the sums of all trips, and those of each group."""
    total = no_trips()
    groups = {}
    for row in rows:
        load = int(row["tonnes"])
        add(total, load)
        if column is not None:
            name = row[column]
            if name not in groups:
                groups[name] = no_trips()
            add(groups[name], load)
    return total, groups


arguments = sys.argv[1:]
if len(arguments) not in (1, 2):
    stop("usage: main.py TRIPS [COLUMN]", 2)
path = arguments[0]
column = arguments[1] if len(arguments) == 2 else None

try:
    with open(path, newline="", encoding="utf-8") as table:
        rows = csv.DictReader(table)
        if column is not None and column not in rows.fieldnames:
            stop(f"No such column: {column}", 1)
        total, groups = add_up(rows, column)
except FileNotFoundError:
    stop(f"No such file: {path}", 1)

print(f"Trips: {total['trips']}")
print(f"Tonnes: {total['tonnes']}")
print(f"Largest: {total['largest']}")

for name in sorted(groups, key=lambda name: (-groups[name]["tonnes"], name)):
    print(f"{name}: trips {groups[name]['trips']}, tonnes {groups[name]['tonnes']}")
