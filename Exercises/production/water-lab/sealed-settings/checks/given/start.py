"""Starts main.py with other settings: python3 start.py NAME=value ..."""

import os
import runpy
import sys

for setting in sys.argv[1:]:
    name, _, value = setting.partition("=")
    os.environ[name] = value
del sys.argv[1:]
runpy.run_module("main", run_name="__main__")
