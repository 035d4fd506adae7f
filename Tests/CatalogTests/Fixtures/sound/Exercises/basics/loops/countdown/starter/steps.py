def countdown(start):
    return None
