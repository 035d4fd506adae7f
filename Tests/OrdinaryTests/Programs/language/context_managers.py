# Things that are set up and put away.
import contextlib
import os


class Timer:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind and kind.__name__, value)
        return kind is KeyError


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("inside:", error)
    finally:
        print(f"</{name}>")


with Timer() as timer, tag("b") as name:
    print("body", name)
with Timer():
    raise KeyError("swallowed")
with tag("i"):
    raise ValueError("handled")
with contextlib.suppress(FileNotFoundError):
    os.remove("nothing")
    print("never")
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback")
    print(names)
with contextlib.closing(open("main.py")) as file:
    print(file.readline(), end="")
print(file.closed)


@tag("decorated")
def work():
    print("working")


work()
with (Timer() as a, contextlib.nullcontext(7) as b):
    print(b)
try:
    with Timer():
        raise IndexError("goes on")
except IndexError as error:
    print("outside", error)
try:
    with 5:
        pass
except (TypeError, AttributeError) as error:
    print(type(error).__name__, error)
