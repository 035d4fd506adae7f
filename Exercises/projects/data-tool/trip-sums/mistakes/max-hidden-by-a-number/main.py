import csv
import sys

if len(sys.argv) != 2:
    print("usage: main.py TRIPS", file=sys.stderr)
    sys.exit(2)

count = 0
sum = 0
max = 0
try:
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            load = int(row["tonnes"])
            count += 1
            sum += load
            max = max(max, load)
except FileNotFoundError:
    print("No such file:", sys.argv[1], file=sys.stderr)
    sys.exit(1)

print("Trips:", count)
print("Tonnes:", sum)
print("Largest:", max)
