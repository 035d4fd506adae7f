"""Which instruments a query asks for, and where the next ones are."""


def page_faults(query):
    """Returns what is wrong with a query, by parameter; each may be left out."""


def next_path(query, total):
    """Returns the path of the page after that of a query, or None if it is the last."""
