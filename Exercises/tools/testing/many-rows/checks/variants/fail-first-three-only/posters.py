def ordinal(number):
    return f"{number}" + {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
