"""stint: keeps the hours of a workshop in stint.txt.

python3 main.py add DATE PROJECT MINUTES
python3 main.py list
python3 main.py total [FROM TO]
"""

import sys

BOOK = "stint.txt"


def load():
    """Returns the lines of the book; a missing book has none."""
    try:
        with open(BOOK, encoding="utf-8") as file:
            return file.read().splitlines()
    except FileNotFoundError:
        return []


def add(day, project, minutes):
    """Writes an entry behind the others."""
    with open(BOOK, "a", encoding="utf-8") as file:
        file.write(f"{day} {project} {minutes}\n")


def show():
    """Prints the entries with their numbers."""
    lines = load()
    for number, line in enumerate(lines, start=1):
        print(f"{number}. {line}")
    if not lines:
        print("No entries.")


def hours(minutes):
    """Returns minutes as hours and minutes: 2:05, or -0:30 for less than nothing."""
    sign = "-" if minutes < 0 else ""
    full, rest = divmod(abs(minutes), 60)
    return f"{sign}{full}:{rest:02}"


def total(first="", last="9999-12-31"):
    """Prints how long each project took, from one day to another."""
    sums = {}
    for line in load():
        day, project, minutes = line.split()
        if first <= day <= last:
            sums[project] = sums.get(project, 0) + int(minutes)
    for project in sorted(sums, key=lambda project: (-sums[project], project)):
        print(f"{project} {hours(sums[project])}")
    if not sums:
        print("No entries.")


subcommand, words = sys.argv[1], sys.argv[2:]

if subcommand == "add":
    add(*words)
elif subcommand == "total":
    total(*words)
else:
    show()
