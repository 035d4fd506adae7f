"""Starts main.py, as the archive does at night, and says how that ended."""

import runpy
import sys

sys.argv = ["main.py", *sys.argv[1:]]
try:
    runpy.run_path("main.py", run_name="__main__")
except RuntimeError as error:
    print("stopped:", error)
