def berth(length, depth):
    if length <= 12 and depth <= 3:
        return "jetty"
    if length <= 41 and depth <= 8:
        return "pier"
    return "roads"
