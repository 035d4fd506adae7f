from collections import deque


def lockings(waiting, cancelled):
    """Return the names of the trains in the order in which their parts go through."""
    queue = deque(waiting)
    result = []
    while queue:
        name, parts = queue.popleft()
        if name not in cancelled:
            result.append(name)
            if parts > 1:
                queue.append((name, parts - 1))
    return result
