"""Runs the program, and tells if counter.txt is removed or moved away meanwhile."""

import os
import runpy
import sys


def watch(event, arguments):
    if event in ("os.remove", "os.rename") and os.path.basename(arguments[0]) == "counter.txt":
        print("There is no counter.txt for a moment.")


sys.addaudithook(watch)
runpy.run_path("main.py", run_name="__main__")
