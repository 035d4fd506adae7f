def log_line(instrument):
    """Return a line for the log."""


def highest(instruments):
    """Return the instrument with the highest value."""
