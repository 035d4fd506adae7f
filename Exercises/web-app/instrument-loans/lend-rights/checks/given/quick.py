"""Runs main.py, where passwords are hashed at once: there are several people in each case."""

import hashlib
import runpy
import sys

scrypt = hashlib.scrypt


def quick_scrypt(*args, **options):
    return scrypt(*args, **{**options, "n": 16, "r": 1})


hashlib.scrypt = quick_scrypt
sys.argv = ["main.py"]
if __name__ == "__main__":
    runpy.run_path("main.py", run_name="__main__")
