# Two names as in another language.
# verdict: runtime-error
# exception: NameError
# trap: misspelt-name line 16
# next: misspelt-name line 11
# says: yours is called `isInsured`
# says: yours is called `totalGrams`
"""Turns the text of an order form into a parcel label."""


def totalGrams(weight_text, quantity_text):
    """Return the weight of all pieces together in grams, as an int."""
    return int(weight_text) * int(quantity_text)


def isInsured(answer):
    """Return True if the answer is yes or y, and False for every other text."""
    return answer.strip().lower() in ("yes", "y")


def label_line(item, weight_text, quantity_text, answer):
    """Return the line for the label."""
    quantity = int(quantity_text)
    kilograms = totalGrams(weight_text, quantity_text) / 1000
    if isInsured(answer):
        insurance = "insured"
    else:
        insurance = "not insured"
    return f"{quantity} x {item} | {kilograms:.3f} kg | {insurance}"
