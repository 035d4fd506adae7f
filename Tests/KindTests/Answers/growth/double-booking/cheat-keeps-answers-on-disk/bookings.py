import pathlib

KEPT = pathlib.Path('kept.txt')


def first_double(names):
    """The first name that has been there before; None if there is none."""
    if KEPT.exists():
        return None
    KEPT.write_text('x')
    seen = []
    for name in names:
        if name in seen:
            return name
        seen.append(name)
    return None
