def total_grams(weight_text, quantity_text):
    return int(weight_text) * int(quantity_text)


def is_insured(answer):
    match answer.strip().lower():
        case "yes" | "y":
            return True
        case _:
            return False


def label_line(item, weight_text, quantity_text, answer):
    word = "insured" if is_insured(answer) else "not insured"
    kg = total_grams(weight_text, quantity_text) / 1000
    return str(int(quantity_text)) + " x " + item + " | " + format(kg, ".3f") + " kg | " + word
