def table(stakes):
    """A line for each stake, most melt first."""
    lines = []
    for name, stake in sorted(stakes.items(), key=lambda item: (-melt(item[1]), item[0])):
        days = (stake.last.day - stake.first.day).days
        lines.append(f"{name}: {melt(stake)} cm in {days} d")
    return lines


def melt(stake):
    return stake.last.free - stake.first.free
