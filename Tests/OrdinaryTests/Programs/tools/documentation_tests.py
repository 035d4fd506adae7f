# Examples in comments that are run, one of them wrong.
import contextlib
import doctest
import sys


def double(x):
    """Doubles.

    >>> double(2)
    4
    >>> double("ab")
    'abab'
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> [double(i) for i in range(20)]  # doctest: +ELLIPSIS
    [0, 2, ..., 38]
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    return x * 2


def triple(x):
    """
    >>> triple(2)
    5
    >>> triple()
    6
    """
    return x * 3


with contextlib.redirect_stdout(sys.stderr):
    outcome = doctest.testmod(report=False)
print(outcome.attempted, outcome.failed)
finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(verbose=False)
for test in finder.find(double, "double", globs=globals()):
    print(runner.run(test)[:2])
with open("examples.txt", "w") as file:
    file.write("Sums\n====\n\n>>> 1 + 1\n2\n>>> _ + 1\n3\n")
print(doctest.testfile("examples.txt", module_relative=False)[:2])
