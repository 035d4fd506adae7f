def total_grams(weight_text, quantity_text):
    result = int(weight_text)
    result *= int(quantity_text)
    return result


def is_insured(answer):
    answer = answer.strip()
    answer = answer.lower()
    if answer == "y":
        return True
    elif answer == "yes":
        return True
    return False


def label_line(item, weight_text, quantity_text, answer):
    line = f"{int(quantity_text)} x {item} | "
    line += f"{total_grams(weight_text, quantity_text) / 1000:.3f} kg | "
    line += "insured" if is_insured(answer) else "not insured"
    return line
