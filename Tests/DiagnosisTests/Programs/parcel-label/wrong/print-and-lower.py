# Printed, and spaces not thought of.
# verdict: runtime-error
# exception: TypeError line 24
# trap: print-instead-of-return line 13
# next: strip-forgotten line 18
# says: print nothing
# says: `strip()`
"""Turns the text of an order form into a parcel label."""


def total_grams(weight_text, quantity_text):
    """Return the weight of all pieces together in grams, as an int."""
    print(int(weight_text) * int(quantity_text))


def is_insured(answer):
    """Return True if the answer is yes or y, and False for every other text."""
    return answer.lower() in ("yes", "y")


def label_line(item, weight_text, quantity_text, answer):
    """Return the line for the label."""
    quantity = int(quantity_text)
    kilograms = total_grams(weight_text, quantity_text) / 1000
    if is_insured(answer):
        insurance = "insured"
    else:
        insurance = "not insured"
    return f"{quantity} x {item} | {kilograms:.3f} kg | {insurance}"
