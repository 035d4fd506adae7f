def total_grams(weight_text, quantity_text):
    total = 0
    for _ in range(int(quantity_text)):
        total += int(weight_text)
    return total


def is_insured(answer):
    cleaned = ""
    for letter in answer:
        if letter != " ":
            cleaned += letter.lower()
    return cleaned == "yes" or cleaned == "y"


def label_line(item, weight_text, quantity_text, answer):
    kg = total_grams(weight_text, quantity_text) / 1000
    if is_insured(answer):
        return f"{int(quantity_text)} x {item} | {kg:.3f} kg | insured"
    else:
        return f"{int(quantity_text)} x {item} | {kg:.3f} kg | not insured"
