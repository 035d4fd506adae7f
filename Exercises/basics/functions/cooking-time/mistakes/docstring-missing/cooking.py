# Return one minute for each full 300 metres.
def extra_minutes(height):
    return height // 300


# Return the cooking time in hours and minutes.
def cooking_time(minutes, height):
    total = minutes + extra_minutes(height)
    return f"{total // 60}:{total % 60:02d}"
