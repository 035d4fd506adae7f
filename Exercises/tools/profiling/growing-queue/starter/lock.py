def lockings(waiting, cancelled):
    """Return the names of the trains in the order in which their parts go through."""
    queue = list(waiting)
    result = []
    while queue:
        name, parts = queue.pop(0)
        if name in cancelled:
            continue
        result.append(name)
        if parts > 1:
            queue.append((name, parts - 1))
    return result
