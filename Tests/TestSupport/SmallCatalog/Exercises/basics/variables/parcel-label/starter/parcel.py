"""Turns the text of an order form into a parcel label."""


def total_grams(weight_text, quantity_text):
    """Return the weight of all pieces together in grams, as an int."""
    # TODO: turn both texts into numbers, then multiply.
    pass


def is_insured(answer):
    """Return True if the answer is yes or y, and False for every other text."""
    # TODO
    pass


def label_line(item, weight_text, quantity_text, answer):
    """Return the line for the label."""
    # TODO: use the two functions above.
    pass
