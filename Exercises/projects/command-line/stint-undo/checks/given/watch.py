"""Runs the program on the book stint.txt, and tells if the book is missing or not whole meanwhile."""

import os
import runpy
import sys

BOOK = os.path.realpath("stint.txt")
seen = []


def is_book(path):
    return isinstance(path, (str, bytes, os.PathLike)) and os.path.realpath(os.fsdecode(path)) == BOOK


def watch(event, arguments):
    if event == "open" and is_book(arguments[0]) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        print("The book is opened for writing while it is the book.")
    elif event in ("os.remove", "os.rename", "os.truncate") and is_book(arguments[0]):
        print("The book is taken away, or cut off.")
    elif event == "os.rename" and is_book(arguments[1]):
        with open(arguments[0], encoding="utf-8") as new:
            seen.append(new.read())


sys.addaudithook(watch)
try:
    runpy.run_path("main.py", run_name="__main__")
finally:
    with open("stint.txt", encoding="utf-8") as book:
        text = book.read()
    if seen and seen[-1] != text:
        print("The new book takes its place before all lines are in it.")
