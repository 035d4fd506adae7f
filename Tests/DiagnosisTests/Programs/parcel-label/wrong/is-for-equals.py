# is reads like English.
# verdict: wrong-answer
# trap: is-for-equality line 10
def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    word = answer.strip().lower()
    return word is "yes" or word is "y"


def label_line(item, weight_text, quantity_text, answer):
    kilograms = total_grams(weight_text, quantity_text) / 1000
    insured = "insured" if is_insured(answer) else "not insured"
    return f"{int(quantity_text)} x {item} | {kilograms:.3f} kg | {insured}"
