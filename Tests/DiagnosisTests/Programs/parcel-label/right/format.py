def total_grams(w, q):
    grams = int(w)
    pieces = int(q)
    return grams * pieces


def is_insured(answer):
    word = answer.strip().casefold()
    if word == "yes" or word == "y":
        return True
    return False


def label_line(item, w, q, answer):
    insurance = "insured"
    if not is_insured(answer):
        insurance = "not " + insurance
    return "{} x {} | {:.3f} kg | {}".format(int(q), item, total_grams(w, q) / 1000, insurance)
