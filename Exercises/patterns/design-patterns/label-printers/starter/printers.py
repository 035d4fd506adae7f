def register(kind, maker):
    ...


def make(kind, width):
    ...


def print_all(kind, width, texts):
    ...
