def peak(lines):
    highest = max(int(line.split()[1]) for line in lines)
    for line in lines:
        day, count = line.split()
        if int(count) == highest:
            return day


def report(lines, out):
    """Write the day with the highest count to out."""
    out.write(f"Most pollen: {peak(lines)}\n")
