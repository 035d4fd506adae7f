from decimal import Decimal


def total_grams(weight_text, quantity_text):
    return int(Decimal(weight_text) * Decimal(quantity_text))


def is_insured(answer):
    return bool(answer.strip()) and answer.strip().upper() in ("YES", "Y")


def label_line(item, weight_text, quantity_text, answer):
    kg = Decimal(total_grams(weight_text, quantity_text)).scaleb(-3)
    return f"{int(quantity_text)} x {item} | {kg:.3f} kg | {'' if is_insured(answer) else 'not '}insured"
