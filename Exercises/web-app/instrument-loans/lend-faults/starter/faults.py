"""What is wrong with the data that clients send."""


def instrument_faults(data):
    """Returns what is wrong with the data of an instrument, by field."""
