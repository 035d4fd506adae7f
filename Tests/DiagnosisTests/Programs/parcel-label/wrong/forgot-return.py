# The result of the first is only computed.
# verdict: wrong-answer
# trap: missing-return line 7
def total_grams(weight_text, quantity_text):
    weight = int(weight_text)
    quantity = int(quantity_text)
    total = weight * quantity


def is_insured(answer):
    return answer.strip().lower() in ("yes", "y")


def label_line(item, weight_text, quantity_text, answer):
    kilograms = int(weight_text) * int(quantity_text) / 1000
    insured = "insured" if is_insured(answer) else "not insured"
    return f"{int(quantity_text)} x {item} | {kilograms:.3f} kg | {insured}"
