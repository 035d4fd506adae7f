def tidy_names(names):
    """Return a new list of the tidied names, each once."""


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
