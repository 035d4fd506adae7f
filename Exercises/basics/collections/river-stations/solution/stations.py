def highest(readings):
    """Return name and level of the station with the highest level."""
    top_name, top_level = readings[0]
    for name, level in readings:
        if level > top_level:
            top_name, top_level = name, level
    return top_name, top_level
