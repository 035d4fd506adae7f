# Bool of answer.
# verdict: wrong-answer
# mistake: any-answer-counts
def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    if answer:
        return True
    return False


def label_line(item, weight_text, quantity_text, answer):
    kg = total_grams(weight_text, quantity_text) / 1000
    insured = "insured" if is_insured(answer) else "not insured"
    return f"{int(quantity_text)} x {item} | {kg:.3f} kg | {insured}"
