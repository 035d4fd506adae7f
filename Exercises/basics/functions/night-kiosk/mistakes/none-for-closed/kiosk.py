def is_open(hour, opens, closes):
    if opens < closes:
        if opens <= hour < closes:
            return True
    elif hour >= opens or hour < closes:
        return True
