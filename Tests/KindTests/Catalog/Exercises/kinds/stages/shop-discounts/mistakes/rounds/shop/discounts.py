def reduced(cents, percent):
    return round(cents * (100 - percent) / 100)
