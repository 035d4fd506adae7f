def without(rows, chosen):
    """Return a new list of all rows but the chosen one."""
    return [row for row in rows if row != chosen]
