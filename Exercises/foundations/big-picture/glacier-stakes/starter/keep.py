class Damaged(Exception):
    """The file is there, but holds no stakes."""


def load(path):
    """What was saved at this path."""


def save(stakes, path):
    """Keep the stakes at this path."""
