def lockings(waiting, cancelled):
    """Return the names of the trains in the order in which their parts go through."""
    gone = set(cancelled)
    queue = [(name, parts) for name, parts in waiting if name not in gone]
    result = []
    while queue:
        name, parts = queue[0]
        del queue[0]
        result.append(name)
        if parts > 1:
            queue.append((name, parts - 1))
    return result
