def extra_minutes(height):
    """Return one minute for each full 300 metres."""
    return height // 300


def cooking_time(minutes, height):
    """Return the time as hours and minutes."""
    hours = minutes + extra_minutes(height) // 60
    rest = (minutes + extra_minutes(height)) % 60
    return f"{hours}:{rest:02d}"
