from collections import deque


def lockings(waiting, cancelled):
    """Return the names of the trains in the order in which their parts go through."""
    queue = deque(waiting)
    passed_over = set(cancelled)
    result = []
    while queue:
        name, parts = queue.popleft()
        if name in passed_over:
            continue
        result.append(name)
        if parts > 1:
            queue.append((name, parts - 1))
    return result
