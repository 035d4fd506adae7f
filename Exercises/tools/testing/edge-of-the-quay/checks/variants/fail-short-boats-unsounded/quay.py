def berth(length, depth):
    if length <= 12:
        return "jetty"
    if length <= 40 and depth <= 8:
        return "pier"
    return "roads"
