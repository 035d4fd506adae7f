# exits: 1
# An exception that passes through finally and with on its way out.
import contextlib


@contextlib.contextmanager
def told(name):
    print("in", name)
    try:
        yield
    finally:
        print("out", name)


with told("a"), told("b"):
    try:
        {}["missing"]
    finally:
        print("finally")
