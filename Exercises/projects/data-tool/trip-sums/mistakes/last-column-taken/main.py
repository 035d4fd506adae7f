import csv
import sys

if len(sys.argv) != 2:
    print("usage: main.py TRIPS", file=sys.stderr)
    sys.exit(2)

loads = []
try:
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for cells in reader:
            loads.append(int(cells[5]))
except FileNotFoundError:
    print("No such file:", sys.argv[1], file=sys.stderr)
    sys.exit(1)

print("Trips:", len(loads))
print("Tonnes:", sum(loads))
print("Largest:", max(loads, default=0))
