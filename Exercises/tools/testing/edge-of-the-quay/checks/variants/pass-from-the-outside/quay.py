def berth(length, depth):
    where = "jetty"
    if length > 12 or depth > 3:
        where = "pier"
    if length > 40 or depth > 8:
        where = "roads"
    return where
