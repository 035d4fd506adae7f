class Range:
    ...


def limits(kind):
    ...


def change(thing, settings):
    ...
