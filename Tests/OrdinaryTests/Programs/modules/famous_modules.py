# The poem, the antigravity of tests, and help on a function.
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as poem:
    import this
print(poem.getvalue().splitlines()[0], len(poem.getvalue().splitlines()))
import __hello__

help(len)


def average(numbers):
    """Gives the average.

    Nothing more.
    """


help(average)
help("no such topic at all")
