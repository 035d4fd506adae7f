# Notes that are added to an exception on its way.
# exits: 1
import sys


def add_note(error, note):
    if sys.version_info >= (3, 11):
        error.add_note(note)


def parse(line):
    try:
        return float(line)
    except ValueError as error:
        add_note(error, "in the line " + repr(line))
        raise


try:
    parse("1.5 apples\n")
except ValueError as error:
    add_note(error, "of the file\napples.txt")
    raise
