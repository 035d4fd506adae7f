import re


def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    return re.fullmatch(r"\s*y(es)?\s*", answer, re.IGNORECASE) is not None


def label_line(item, weight_text, quantity_text, answer):
    kg = f"{total_grams(weight_text, quantity_text):04d}"
    insured = "insured" if is_insured(answer) else "not insured"
    return f"{int(quantity_text)} x {item} | {kg[:-3]}.{kg[-3:]} kg | {insured}"
