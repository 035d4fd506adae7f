def reduced(cents, percent):
    return cents - percent
