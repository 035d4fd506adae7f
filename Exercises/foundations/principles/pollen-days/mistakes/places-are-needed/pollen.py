def peak(lines):
    best = 0
    for i in range(1, len(lines)):
        if int(lines[i].split()[1]) > int(lines[best].split()[1]):
            best = i
    return lines[best].split()[0]


def report(lines, out):
    """Write the day with the highest count to out."""
    out.write(f"Most pollen: {peak(lines)}\n")
