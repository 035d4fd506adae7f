import csv
import datetime
import os
import shutil
import sys


def refuse(text, status=2):
    print(text, file=sys.stderr)
    sys.exit(status)


def good_date(word):
    try:
        return str(datetime.date.fromisoformat(word)) == word
    except ValueError:
        return False


def complaint(words):
    if len(words) != 3:
        return "not three columns"
    if not good_date(words[0]):
        return "no date: " + words[0]
    if words[1] == "" or words[1] != "".join(words[1].split()):
        return "no project: " + words[1]
    if whole_number(words[2]) == 0:
        return "no minutes: " + words[2]
    return ""


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
old = path + ".before"

if len(args) == 4 and args[0] == "add":
    if complaint(args[1:]):
        refuse(complaint(args[1:]))
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
elif len(args) == 2 and args[0] == "import":
    if not os.path.exists(args[1]):
        refuse("no such file: " + args[1], 1)
    lines = raw()
    before = len(lines)
    rejected = []
    with open(args[1], encoding="utf-8", newline="") as file:
        next(file)
        number = 1
        for line in file:
            number += 1
            row = line.strip().split(",")
            if complaint(row):
                rejected.append(f"{number}: {complaint(row)}")
            else:
                lines.append(" ".join(row))
    if len(lines) > before:
        save(lines)
    with open(args[1] + ".rejected", "w", encoding="utf-8") as file:
        for line in rejected:
            print(line, file=file)
    print(len(lines) - before, "added,", len(rejected), "rejected")
    sys.exit(1 if rejected else 0)
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
        if not good_date(word):
            refuse("no date: " + word)
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
           " | list | total [FROM TO] | remove N | undo | import FILE")
