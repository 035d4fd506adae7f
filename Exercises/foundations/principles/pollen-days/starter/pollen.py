def peak(lines):
    """Return the day with the highest count."""
    if not isinstance(lines, list):
        raise TypeError("lines have to be a list")
    best_day, best_count = None, -1
    for place in range(len(lines)):
        day, count = lines[place].split()
        if int(count) > best_count:
            best_day, best_count = day, int(count)
    return best_day


def report(lines, out):
    """Write the day with the highest count to out."""
    out.write(f"Most pollen: {peak(lines)}\n")
