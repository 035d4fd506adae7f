"""Runs the program, and tells if counter.txt is missing meanwhile, or is replaced by a file that is not whole."""

import os
import runpy
import sys


def watch(event, arguments):
    if event not in ("os.remove", "os.rename"):
        return
    if os.path.basename(arguments[0]) == "counter.txt":
        print("There is no counter.txt for a moment.")
    elif event == "os.rename" and os.path.basename(arguments[1]) == "counter.txt":
        with open(arguments[0], encoding="utf-8") as new:
            if new.read().strip() != "301":
                print("The new file takes its place before the number is in it.")


sys.addaudithook(watch)
runpy.run_path("main.py", run_name="__main__")
