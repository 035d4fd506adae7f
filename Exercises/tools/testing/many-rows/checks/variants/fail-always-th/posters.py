def ordinal(number):
    return f"{number}th"
