# exits: 1
# The text of the error takes away every trace of it while it is shown.
import sys


class Forgetful(Exception):
    def __str__(self):
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            sys.__dict__.pop(name, None)
        return "gone"


raise Forgetful
