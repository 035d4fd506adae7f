def book(room, *, start, end, chairs=0):
    line = f"{room}: {start} to {end}, {end - start} h"
    if chairs > 0:
        line = line + f", chairs: {chairs}"
    return line
