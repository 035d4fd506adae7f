"""Runs the program as `python3 -m tracks.cli` does in the folder app."""

import os
import runpy
import sys

os.chdir("app")
sys.path.insert(0, os.getcwd())
runpy.run_module("tracks.cli", run_name="__main__", alter_sys=True)
