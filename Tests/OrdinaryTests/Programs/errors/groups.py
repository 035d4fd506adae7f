# Groups of exceptions, where the version has them.
# exits: 1
import sys

SOURCE = """
def work():
    errors = []
    for text in ("1", "x", "y"):
        try:
            int(text)
        except ValueError as error:
            errors.append(error)
    raise ExceptionGroup("some numbers are bad", [*errors, ExceptionGroup("inner", [KeyError("k"), TypeError("t")])])

try:
    work()
except* KeyError as group:
    print("keys:", group.exceptions)
except* TypeError as group:
    print("types:", group)
"""
if sys.version_info >= (3, 11):
    exec(compile(SOURCE, "groups.py", "exec"))
else:
    raise RuntimeError("no groups")
