"""Guest list: tidy the names, and take off the guests who declined."""


def tidy_names(names):
    """Return a new list of the tidied names, each guest once."""
    # TODO: tidy every name and keep the first of equal ones.


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    # TODO: build the list of those who come.
