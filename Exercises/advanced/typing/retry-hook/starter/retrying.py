def retry(tries, hook):
    """Make a decorator: a function whose link breaks is called again."""


def note_in(lines):
    """Make a hook that notes each failure."""
