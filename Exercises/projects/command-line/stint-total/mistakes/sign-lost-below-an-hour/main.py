import os
import sys

PATH = "stint.txt"
args = sys.argv[1:]
entries = []
if os.path.exists(PATH):
    with open(PATH, encoding="utf-8") as book:
        for line in book:
            entries.append(line.split())

if args[0] == "add":
    with open(PATH, "a", encoding="utf-8") as book:
        print(args[1], args[2], args[3], file=book)
elif args[0] == "list":
    for i in range(len(entries)):
        print(f"{i + 1}.", *entries[i])
    if len(entries) == 0:
        print("No entries.")
else:
    times = {}
    for entry in entries:
        if len(args) == 3 and (entry[0] < args[1] or entry[0] > args[2]):
            continue
        if entry[1] not in times:
            times[entry[1]] = 0
        times[entry[1]] += int(entry[2])
    names = sorted(times)
    names.sort(key=times.get, reverse=True)
    for name in names:
        time = times[name]
        print(f"{name} {int(time / 60)}:{abs(time) % 60:02d}")
    if len(names) == 0:
        print("No entries.")
