def peak(lines):
    """Return the day with the highest count."""
    best_day, best_count = None, -1
    for line in lines:
        day, count = line.split()
        if int(count) > best_count:
            best_day, best_count = day, int(count)
    return best_day


def report(lines, out):
    """Write the day with the highest count to out."""
    out.write(f"Most pollen: {peak(lines)}\n")
