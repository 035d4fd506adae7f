"""stint: keeps the hours of a workshop in stint.txt.

python3 main.py add DATE PROJECT MINUTES
python3 main.py list
python3 main.py total [FROM TO]
"""

import sys
from datetime import date

BOOK = "stint.txt"
USAGE = "usage: main.py add DATE PROJECT MINUTES | list | total [FROM TO]"


def stop(message, status):
    """Ends the program with a message on standard error."""
    print(message, file=sys.stderr)
    sys.exit(status)


def read_as(kind, text):
    """Returns what a text stands for, or None if it is nothing of that kind."""
    try:
        return kind(text)
    except ValueError:
        return None


def is_day(text):
    """Tells if a text is a day of the calendar, written as 2026-03-09."""
    day = read_as(date.fromisoformat, text)
    return day is not None and day.isoformat() == text


def fault(day, project, minutes):
    """Returns the first thing that is wrong with an entry, or None."""
    if not is_day(day):
        return f"no date: {day}"
    if project.split() != [project]:
        return f"no project: {project}"
    if not read_as(int, minutes):
        return f"no minutes: {minutes}"
    return None


def load():
    """Returns the lines of the book; a missing book has none."""
    try:
        with open(BOOK, encoding="utf-8") as file:
            return file.read().splitlines()
    except FileNotFoundError:
        return []


def entries():
    """Returns the entries as tuples; ends the program if a line cannot be read."""
    found = []
    for number, line in enumerate(load(), start=1):
        try:
            day, project, minutes = line.split()
            found.append((day, project, int(minutes)))
        except ValueError:
            stop(f"{BOOK}, line {number}: cannot be read", 1)
    return found


def add(day, project, minutes):
    """Writes an entry behind the others."""
    message = fault(day, project, minutes)
    if message:
        stop(message, 2)
    with open(BOOK, "a", encoding="utf-8") as file:
        file.write(f"{day} {project} {minutes}\n")


def show():
    """Prints the entries with their numbers."""
    found = entries()
    for number, (day, project, minutes) in enumerate(found, start=1):
        print(f"{number}. {day} {project} {minutes}")
    if not found:
        print("No entries.")


def hours(minutes):
    """Returns minutes as hours and minutes: 2:05, or -0:30 for less than nothing."""
    sign = "-" if minutes < 0 else ""
    full, rest = divmod(abs(minutes), 60)
    return f"{sign}{full}:{rest:02}"


def total(first="", last="9999-12-31"):
    """Prints how long each project took, from one day to another."""
    sums = {}
    for day, project, minutes in entries():
        if first <= day <= last:
            sums[project] = sums.get(project, 0) + minutes
    for project in sorted(sums, key=lambda project: (-sums[project], project)):
        print(f"{project} {hours(sums[project])}")
    if not sums:
        print("No entries.")


match sys.argv[1:]:
    case ["add", day, project, minutes]:
        add(day, project, minutes)
    case ["list"]:
        show()
    case ["total"]:
        total()
    case ["total", first, last]:
        for day in (first, last):
            if not is_day(day):
                stop(f"no date: {day}", 2)
        total(first, last)
    case _:
        stop(USAGE, 2)
