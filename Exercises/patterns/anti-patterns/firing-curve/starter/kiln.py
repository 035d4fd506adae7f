def minutes(top):
    """Return how many minutes it takes to fire up to so many degrees."""
    first = (570 - 20) * 60 // 100
    second = (650 - 570) * 60 // 60
    third = (top - 650) * 60 // 140
    return first + second + third + 20
