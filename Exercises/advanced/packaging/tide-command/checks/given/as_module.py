"""Runs the program as `python3 -m hightide.cli` does in the folder src."""

import runpy
import sys

sys.path.insert(0, "src")
runpy.run_module("hightide.cli", run_name="__main__", alter_sys=True)
