import tracemalloc


def peak_of(work):
    """Return what the work gives back, and the most bytes that it had in use."""
    tracemalloc.start()
    result = work()
    now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return result, peak


def steepest(path):
    """Return the largest rise from a level to the next."""
    largest = None
    with open(path) as file:
        before = int(next(file))
        for line in file:
            level = int(line)
            rise = level - before
            if largest is None or rise > largest:
                largest = rise
            before = level
    return largest
