import datetime
import os
import sys

PATH = "stint.txt"


def refuse(text):
    sys.exit(text)


def need_date(word):
    try:
        good = str(datetime.date.fromisoformat(word)) == word
    except ValueError:
        good = False
    if not good:
        refuse("no date: " + word)


def need_minutes(word):
    try:
        number = int(word)
    except ValueError:
        number = 0
    if number == 0:
        refuse("no minutes: " + word)


def read():
    rows = []
    if os.path.exists(PATH):
        with open(PATH, encoding="utf-8") as book:
            for line in book:
                row = line.split()
                try:
                    if len(row) != 3:
                        raise ValueError
                    row[2] = int(row[2])
                except ValueError:
                    print(f"{PATH}, line {len(rows) + 1}: cannot be read", file=sys.stderr)
                    sys.exit(1)
                rows.append(row)
    return rows


args = sys.argv[1:]
if len(args) == 4 and args[0] == "add":
    need_date(args[1])
    if args[2] == "" or args[2] != "".join(args[2].split()):
        refuse("no project: " + args[2])
    need_minutes(args[3])
    with open(PATH, "a", encoding="utf-8") as book:
        print(args[1], args[2], args[3], file=book)
elif args == ["list"]:
    rows = read()
    for i in range(len(rows)):
        print(f"{i + 1}.", *rows[i])
    if len(rows) == 0:
        print("No entries.")
elif args == ["total"] or len(args) == 3 and args[0] == "total":
    for word in args[1:]:
        need_date(word)
    times = {}
    for day, project, minutes in read():
        if len(args) == 1 or args[1] <= day <= args[2]:
            times[project] = times.get(project, 0) + minutes
    names = sorted(times)
    names.sort(key=times.get, reverse=True)
    for name in names:
        time = abs(times[name])
        sign = "-" if times[name] < 0 else ""
        print(f"{name} {sign}{time // 60}:{time % 60:02d}")
    if len(names) == 0:
        print("No entries.")
else:
    refuse("usage: main.py add DATE PROJECT MINUTES | list | total [FROM TO]")
