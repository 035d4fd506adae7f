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
    hours = {}
    minutes = {}
    for entry in entries:
        if len(args) == 3 and (entry[0] < args[1] or entry[0] > args[2]):
            continue
        name = entry[1]
        if name not in hours:
            hours[name] = 0
            minutes[name] = 0
        hours[name] += int(entry[2]) // 60
        minutes[name] += int(entry[2]) % 60
    names = sorted(hours)
    names.sort(key=lambda name: hours[name] * 60 + minutes[name], reverse=True)
    for name in names:
        print(f"{name} {hours[name]}:{minutes[name]:02d}")
    if len(names) == 0:
        print("No entries.")
