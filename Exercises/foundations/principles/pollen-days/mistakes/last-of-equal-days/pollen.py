def peak(lines):
    best_day, best_count = "", 0
    for line in lines:
        day, count = line.split()
        if int(count) >= best_count:
            best_day = day
            best_count = int(count)
    return best_day


def report(lines, out):
    """Write the day with the highest count to out."""
    out.write(f"Most pollen: {peak(lines)}\n")
