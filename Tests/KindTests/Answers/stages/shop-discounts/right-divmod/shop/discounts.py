def reduced(cents, percent):
    return divmod(cents * (100 - percent), 100)[0]
