def is_open(hour, opens, closes):
    if hour >= opens and hour < closes:
        return True
    else:
        return False
