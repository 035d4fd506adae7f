import csv
import sys


def stop(message, status):
    """Ends the program with a message on standard error."""
    print(message, file=sys.stderr)
    sys.exit(status)


def add_up(rows):
    """Returns how many trips there are, their tonnes, and the largest load."""
    trips = 0
    total = 0
    largest = 0
    for row in rows:
        tonnes = int(row["tonnes"])
        trips += 1
        total += tonnes
        largest = max(largest, tonnes)
    return trips, total, largest


if len(sys.argv) != 2:
    stop("usage: main.py TRIPS", 2)

path = sys.argv[1]
try:
    with open(path, newline="", encoding="utf-8") as table:
        trips, total, largest = add_up(csv.DictReader(table))
except FileNotFoundError:
    stop(f"No such file: {path}", 1)

print(f"Trips: {trips}")
print(f"Tonnes: {total}")
print(f"Largest: {largest}")
