def ordinal(number):
    last = number % 10
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    if last == 1:
        return f"{number}st"
    if last == 2:
        return f"{number}nd"
    if last == 3:
        return f"{number}rd"
    return f"{number}th"
