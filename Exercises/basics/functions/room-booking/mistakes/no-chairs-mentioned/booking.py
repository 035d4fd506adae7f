def book(room, /, *, start, end, chairs=0):
    hours = end - start
    return f"{room}: {start} to {end}, {hours} h, chairs: {chairs}"
