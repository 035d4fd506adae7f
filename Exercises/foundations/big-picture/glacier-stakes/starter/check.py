from record import Visit


def read(lines):
    """The visits in the lines, and what is wrong with the others."""
