def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    return answer.strip().lower() in {"yes", "y"}


def label_line(item, weight_text, quantity_text, answer):
    grams = total_grams(weight_text, quantity_text)
    text = "insured" if is_insured(answer) else "not insured"
    return f"{int(quantity_text)} x {item} | {grams // 1000}.{grams % 1000:03d} kg | {text}"
