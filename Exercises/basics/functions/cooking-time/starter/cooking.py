def extra_minutes(height):
    return 0


def cooking_time(minutes, height):
    return minutes
