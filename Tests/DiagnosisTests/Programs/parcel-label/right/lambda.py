total_grams = lambda w, q: int(w) * int(q)
is_insured = lambda answer: answer.strip().lower() in ("y", "yes")


def label_line(item, weight_text, quantity_text, answer):
    parts = [
        f"{int(quantity_text)} x {item}",
        f"{total_grams(weight_text, quantity_text) / 1000:.3f} kg",
        "insured" if is_insured(answer) else "not insured",
    ]
    return " | ".join(parts)
