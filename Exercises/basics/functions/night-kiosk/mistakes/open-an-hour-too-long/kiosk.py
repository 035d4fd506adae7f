def is_open(hour, opens, closes):
    if opens < closes:
        return opens <= hour <= closes
    else:
        return hour >= opens or hour <= closes
