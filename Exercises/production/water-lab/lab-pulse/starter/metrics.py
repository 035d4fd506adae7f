class Counter:
    """Counts, for each combination of label values by itself."""

    def __init__(self, name, help, labels):
        raise NotImplementedError


class Histogram:
    """Counts values by bounds that they do not exceed, and adds them up."""

    def __init__(self, name, help, bounds):
        raise NotImplementedError


def gauge(name, help, label, values):
    """The lines of a dict: how much of each label value there is now."""
    raise NotImplementedError


def escaped(text):
    """The text as it stands between the quotation marks of a label."""
    raise NotImplementedError


def request_figures():
    """The counter of requests, and the histogram of their seconds."""
    raise NotImplementedError
