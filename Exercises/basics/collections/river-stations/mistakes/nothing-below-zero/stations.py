def highest(readings):
    best_name = ""
    best_level = 0
    for name, level in readings:
        if level > best_level:
            best_name = name
            best_level = level
    return best_name, best_level
