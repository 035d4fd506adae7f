def peak(lines):
    best_day, best_count = None, ""
    for line in lines:
        day, count = line.split()
        if count > best_count:
            best_day, best_count = day, count
    return best_day


def report(lines, out):
    """Write the day with the highest count to out."""
    out.write(f"Most pollen: {peak(lines)}\n")
