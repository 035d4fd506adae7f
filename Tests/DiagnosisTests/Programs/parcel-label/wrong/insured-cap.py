# A capital in the text.
# verdict: wrong-answer
# trap: wrong-case
# says: asks for `insured`, and here it is `Insured`
# never: letter by letter
"""Turns the text of an order form into a parcel label."""


def total_grams(weight_text, quantity_text):
    """Return the weight of all pieces together in grams, as an int."""
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    """Return True if the answer is yes or y, and False for every other text."""
    return answer.strip().lower() in ("yes", "y")


def label_line(item, weight_text, quantity_text, answer):
    """Return the line for the label."""
    quantity = int(quantity_text)
    kilograms = total_grams(weight_text, quantity_text) / 1000
    if is_insured(answer):
        insurance = "Insured"
    else:
        insurance = "not insured"
    return f"{quantity} x {item} | {kilograms:.3f} kg | {insurance}"
