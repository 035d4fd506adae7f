def book(room, start, end, chairs):
    """Return a line for the plan of the rooms."""
    return f"{room}: {start} to {end}"
