# Is insured not called.
# verdict: wrong-answer
# trap: forgotten-call-parentheses line 14
def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    return answer.strip().lower() in ("yes", "y")


def label_line(item, weight_text, quantity_text, answer):
    kg = total_grams(weight_text, quantity_text) / 1000
    if is_insured:
        insured = "insured"
    else:
        insured = "not insured"
    return f"{int(quantity_text)} x {item} | {kg:.3f} kg | {insured}"
