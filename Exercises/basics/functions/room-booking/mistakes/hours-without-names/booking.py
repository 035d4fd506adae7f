def book(room, /, start, end, chairs=0):
    line = f"{room}: {start} to {end}, {end - start} h"
    if chairs:
        line = f"{line}, chairs: {chairs}"
    return line
