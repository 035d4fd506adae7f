def reduced(cents, percent):
    pass
