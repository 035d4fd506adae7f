# exits: 1
# A module that the program itself has written takes away every trace of the error.
with open("json.py", "w") as file:
    file.write("import sys, atexit\natexit.register(lambda: delattr(sys, 'last_type'))\n")

import json

raise ValueError("x")
