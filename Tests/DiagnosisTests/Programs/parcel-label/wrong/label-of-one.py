# Label of one.
# verdict: wrong-answer
# trap: none
def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    return answer.strip().lower() in ("yes", "y")


def label_line(item, weight_text, quantity_text, answer):
    kg = int(weight_text) / 1000
    insured = "insured" if is_insured(answer) else "not insured"
    return f"{int(quantity_text)} x {item} | {kg:.3f} kg | {insured}"
