def _number(text):
    return int(text.strip())


def total_grams(weight_text, quantity_text):
    return _number(weight_text) * _number(quantity_text)


def is_insured(answer):
    return any(answer.strip().lower() == word for word in ("yes", "y"))


def label_line(item, weight_text, quantity_text, answer):
    quantity = _number(quantity_text)
    kilograms = round(total_grams(weight_text, quantity_text) / 1000, 3)
    return f"{quantity} x {item} | {kilograms:.3f} kg | " + ("insured" if is_insured(answer) else "not insured")
