"""Runs main.py, and writes the exit status that it ends with to exit-status.txt."""

import os
import runpy
import sys

FILE = "exit-status.txt"
leave = os._exit


def note(status):
    with open(FILE, "w", encoding="utf-8") as file:
        print(status, file=file)


def note_and_leave(status):
    note(status)
    leave(status)


if os.path.exists(FILE):
    os.remove(FILE)
os._exit = note_and_leave
sys.argv = ["main.py"]
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit as end:
    note(end.code or 0)
    raise
note(0)
