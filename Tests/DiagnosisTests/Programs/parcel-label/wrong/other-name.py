# A name of one's own.
# verdict: runtime-error
# exception: NameError
# trap: misspelt-name line 20
# says: asks for a function called `label_line`; yours is called `make_label`
# never: in the same way
"""Turns the text of an order form into a parcel label."""


def total_grams(weight_text, quantity_text):
    """Return the weight of all pieces together in grams, as an int."""
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    """Return True if the answer is yes or y, and False for every other text."""
    return answer.strip().lower() in ("yes", "y")


def make_label(item, weight_text, quantity_text, answer):
    """Return the line for the label."""
    quantity = int(quantity_text)
    kilograms = total_grams(weight_text, quantity_text) / 1000
    if is_insured(answer):
        insurance = "insured"
    else:
        insurance = "not insured"
    return f"{quantity} x {item} | {kilograms:.3f} kg | {insurance}"
