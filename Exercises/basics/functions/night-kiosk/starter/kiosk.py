def is_open(hour, opens, closes):
    return True
