def is_open(hour, opens, closes):
    return hour >= opens or hour < closes
