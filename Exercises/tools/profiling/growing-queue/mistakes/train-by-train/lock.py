def lockings(waiting, cancelled):
    """Return the names of the trains in the order in which their parts go through."""
    gone = set(cancelled)
    result = []
    for name, parts in waiting:
        if name not in gone:
            result.extend([name] * parts)
    return result
