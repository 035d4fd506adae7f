import datetime
import os
import shutil
import sys


def refuse(text, status=2):
    print(text, file=sys.stderr)
    sys.exit(status)


def need_date(word):
    try:
        good = str(datetime.date.fromisoformat(word)) == word
    except ValueError:
        good = False
    if not good:
        refuse("no date: " + word)


def whole_number(word):
    try:
        return int(word)
    except ValueError:
        return 0


def raw():
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as book:
        return [line.strip() for line in book]


def read():
    rows = []
    for line in raw():
        row = line.split()
        if len(row) != 3 or row[2] != "0" and whole_number(row[2]) == 0:
            refuse(f"{path}, line {len(rows) + 1}: cannot be read", 1)
        rows.append((row[0], row[1], int(row[2])))
    return rows


def save(lines):
    if os.path.exists(path):
        shutil.copy(path, old)
    else:
        open(old, "w", encoding="utf-8").close()
    with open(path + "~", "w", encoding="utf-8") as book:
        for line in lines:
            print(line, file=book)
    os.replace(path + "~", path)


args = sys.argv[1:]
path = "stint.txt"
if len(args) > 1 and args[0] == "--file":
    path = args[1]
    args = args[2:]
old = "stint.txt.before"

if len(args) == 4 and args[0] == "add":
    need_date(args[1])
    if args[2] == "" or args[2] != "".join(args[2].split()):
        refuse("no project: " + args[2])
    if whole_number(args[3]) == 0:
        refuse("no minutes: " + args[3])
    save(raw() + [" ".join(args[1:])])
elif len(args) == 2 and args[0] == "remove":
    n = whole_number(args[1])
    if n < 1:
        refuse("no number: " + args[1])
    lines = raw()
    if n > len(lines):
        refuse("no entry: " + args[1], 1)
    lines.pop(n - 1)
    save(lines)
elif args == ["undo"]:
    if not os.path.exists(old):
        refuse("nothing to undo", 1)
    os.rename(old, path)
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
    refuse("usage: main.py [--file PATH] add DATE PROJECT MINUTES"
           " | list | total [FROM TO] | remove N | undo")
