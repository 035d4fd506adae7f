"""stint: keeps the hours of a workshop in stint.txt.

python3 main.py add DATE PROJECT MINUTES
python3 main.py list
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


subcommand, words = sys.argv[1], sys.argv[2:]

if subcommand == "add":
    add(*words)
else:
    show()
