def extra_minutes(height):
    """Return one minute for each full 300 metres."""
    return height // 300


def cooking_time(minutes, height):
    """Return the cooking time in hours and minutes."""
    total = minutes + extra_minutes(height)
    hours = total // 60
    minutes = total % 60
    return f"{hours}:{minutes}"
