"""Prints which files there are beside the programs."""

import os

for name in sorted(os.listdir()):
    if not name.endswith((".py", "__pycache__")):
        print(name)
