def extra_minutes(height):
    """Return one minute for each full 300 metres."""
    return height // 300


def cooking_time(minutes, height):
    """Return the cooking time in hours and minutes."""
    extra_minutes(height)
    return f"{minutes // 60}:{minutes % 60:02d}"
