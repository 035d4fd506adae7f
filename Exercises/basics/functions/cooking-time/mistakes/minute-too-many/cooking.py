def extra_minutes(height):
    """Return one minute for each full 300 metres."""
    return round(height / 300)


def cooking_time(minutes, height):
    """Return the cooking time in hours and minutes."""
    total = minutes + extra_minutes(height)
    return f"{total // 60}:{total % 60:02d}"
