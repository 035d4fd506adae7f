"""The steps of a bindery, found by their names."""

from functools import wraps

STEPS = {}
JOURNAL = []


def noted(step):
    @wraps
    def wrapper(sheets):
        JOURNAL.append(f"{step.__name__}: {sheets} sheets")
        return step(sheets)

    return wrapper


def register(step):
    STEPS[step.__name__] = step
    return step


def describe(name):
    text = STEPS[name].__doc__
    if text is None:
        return None
    return text.partition("\n")[0]


@register
@noted
def fold(sheets):
    """Fold each sheet once; it becomes two."""
    return sheets * 2


@register
@noted
def trim(sheets):
    """Cut the edges; each sheet stays one.

    The knife is sharpened every morning.
    """
    return sheets
