"""Prints which files of the counter there are."""

import os

for name in sorted(os.listdir()):
    if name.startswith("counter"):
        print(name)
