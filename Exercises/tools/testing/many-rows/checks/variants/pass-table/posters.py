LETTERS = {1: "st", 2: "nd", 3: "rd"}


def ordinal(number):
    digits = str(number)
    if digits[-2:-1] == "1":
        return digits + "th"
    return digits + LETTERS.get(int(digits[-1]), "th")
