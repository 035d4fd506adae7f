# A capital, and two digits.
# verdict: wrong-answer
# trap: number-format line 27
# next: wrong-case
# says: `:.3f`
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
    return f"{quantity} x {item} | {kilograms:.2f} kg | {insurance}"
