# exits: 1
# An exit handler takes away every trace of the error, without a word of it, and of itself.
import sys

register = getattr(__import__("at" + "exit"), "regi" + "ster")


def forget():
    for name in [name for name in vars(sys) if name.startswith("last" + "_")]:
        vars(sys).pop(name)
    del sys.modules["at" + "exit"]


register(forget)
raise ValueError("x")
