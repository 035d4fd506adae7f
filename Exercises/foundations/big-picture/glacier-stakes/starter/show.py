def table(stakes):
    """A line for each stake, most melt first."""
