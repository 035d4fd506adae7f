def berth(length, depth):
    if length <= 12:
        if depth <= 3:
            return "jetty"
        return "pier"
    if length <= 40 and depth <= 8:
        return "pier"
    return "roads"
