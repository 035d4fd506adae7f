"""Numbers behind the page: shares and months."""


def whole_percents(amounts):
    """Return whole percentages of the amounts that add up to 100."""
