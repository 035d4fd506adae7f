YES = ["yes", "y"]


def total_grams(weight_text, quantity_text):
    """All pieces."""
    return int(quantity_text) * int(weight_text)


def is_insured(answer):
    return YES.count(answer.strip().lower()) > 0


def label_line(item, weight_text, quantity_text, answer):
    return "%d x %s | %.3f kg | %s" % (
        int(quantity_text),
        item,
        total_grams(weight_text, quantity_text) / 1000,
        ("not insured", "insured")[is_insured(answer)],
    )
