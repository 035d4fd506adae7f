def is_open(hour, opens, closes):
    if closes < opens:
        closes = closes + 24
    return opens <= hour < closes
