def ordinal(number):
    last = number % 10
    if number % 100 in (11, 12, 13) or last > 3:
        return f"{number}th"
    return f"{number}" + ("st", "nd", "rd")[last - 1]
