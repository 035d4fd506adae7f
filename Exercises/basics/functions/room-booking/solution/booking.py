def book(room, /, *, start, end, chairs=0):
    """Return a line for the plan of the rooms."""
    line = f"{room}: {start} to {end}, {end - start} h"
    if chairs:
        line = line + f", chairs: {chairs}"
    return line
