# Only one written.
# verdict: wrong-answer
# trap: none
def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    pass


def label_line(item, weight_text, quantity_text, answer):
    pass
