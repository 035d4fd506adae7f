def book(room, start, end, chairs=0):
    hours = end - start
    line = f"{room}: {start} to {end}, {hours} h"
    if chairs > 0:
        line = f"{line}, chairs: {chairs}"
    return line
