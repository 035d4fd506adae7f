def berth(length, depth):
    if length <= 13 and depth <= 3:
        return "jetty"
    if length <= 40 and depth <= 8:
        return "pier"
    return "roads"
