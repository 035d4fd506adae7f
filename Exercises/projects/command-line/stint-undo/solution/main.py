"""stint: keeps the hours of a workshop in a book, stint.txt or another.

python3 main.py [--file PATH] add DATE PROJECT MINUTES
python3 main.py [--file PATH] list
python3 main.py [--file PATH] total [FROM TO]
python3 main.py [--file PATH] remove N
python3 main.py [--file PATH] undo
"""

import os
import sys
from datetime import date

USAGE = (
    "usage: main.py [--file PATH] "
    "add DATE PROJECT MINUTES | list | total [FROM TO] | remove N | undo"
)


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


def load(book):
    """Returns the lines of the book; a missing book has none."""
    try:
        with open(book, encoding="utf-8") as file:
            return file.read().splitlines()
    except FileNotFoundError:
        return []


def replace(path, lines):
    """Puts a file with these lines in the place of another, in one step."""
    with open(f"{path}.new", "w", encoding="utf-8") as file:
        for line in lines:
            file.write(f"{line}\n")
    os.replace(f"{path}.new", path)


def change(book, lines):
    """Gives the book these lines, and keeps those that it had."""
    replace(f"{book}.before", load(book))
    replace(book, lines)


def entries(book):
    """Returns the entries as tuples; ends the program if a line cannot be read."""
    found = []
    for number, line in enumerate(load(book), start=1):
        try:
            day, project, minutes = line.split()
            found.append((day, project, int(minutes)))
        except ValueError:
            stop(f"{book}, line {number}: cannot be read", 1)
    return found


def add(book, day, project, minutes):
    """Writes an entry behind the others."""
    message = fault(day, project, minutes)
    if message:
        stop(message, 2)
    change(book, load(book) + [f"{day} {project} {minutes}"])


def remove(book, text):
    """Takes out the entry with a number."""
    number = read_as(int, text)
    if number is None or number < 1:
        stop(f"no number: {text}", 2)
    lines = load(book)
    if number > len(lines):
        stop(f"no entry: {text}", 1)
    del lines[number - 1]
    change(book, lines)


def undo(book):
    """Puts the book back as it was before the last change."""
    try:
        os.replace(f"{book}.before", book)
    except FileNotFoundError:
        stop("nothing to undo", 1)


def show(book):
    """Prints the entries with their numbers."""
    found = entries(book)
    for number, (day, project, minutes) in enumerate(found, start=1):
        print(f"{number}. {day} {project} {minutes}")
    if not found:
        print("No entries.")


def hours(minutes):
    """Returns minutes as hours and minutes: 2:05, or -0:30 for less than nothing."""
    sign = "-" if minutes < 0 else ""
    full, rest = divmod(abs(minutes), 60)
    return f"{sign}{full}:{rest:02}"


def total(book, first="", last="9999-12-31"):
    """Prints how long each project took, from one day to another."""
    sums = {}
    for day, project, minutes in entries(book):
        if first <= day <= last:
            sums[project] = sums.get(project, 0) + minutes
    for project in sorted(sums, key=lambda project: (-sums[project], project)):
        print(f"{project} {hours(sums[project])}")
    if not sums:
        print("No entries.")


book, words = "stint.txt", sys.argv[1:]
match words:
    case ["--file", path, *rest]:
        book, words = path, rest

match words:
    case ["add", day, project, minutes]:
        add(book, day, project, minutes)
    case ["remove", number]:
        remove(book, number)
    case ["undo"]:
        undo(book)
    case ["list"]:
        show(book)
    case ["total"]:
        total(book)
    case ["total", first, last]:
        for day in (first, last):
            if not is_day(day):
                stop(f"no date: {day}", 2)
        total(book, first, last)
    case _:
        stop(USAGE, 2)
