def ordinal(number):
    digits = str(number)
    if len(digits) > 1 and digits[0] == "1" or digits[-2:-1] == "1":
        return digits + "th"
    return digits + {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
