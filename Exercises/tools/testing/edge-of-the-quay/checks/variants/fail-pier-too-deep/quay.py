def berth(length, depth):
    if length <= 12 and depth <= 3:
        return "jetty"
    if length <= 40 and depth <= 9:
        return "pier"
    return "roads"
