def extra_minutes(height):
    """Return the minutes that food needs longer at this height in metres."""
    return height // 300


def cooking_time(minutes, height):
    """Return the time at this height as a text, such as '1:05'."""
    total = minutes + extra_minutes(height)
    return f"{total // 60}:{total % 60:02d}"
