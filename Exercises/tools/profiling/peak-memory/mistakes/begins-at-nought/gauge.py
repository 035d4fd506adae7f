import tracemalloc


def peak_of(work):
    tracemalloc.start()
    result = work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return result, peak


def steepest(path):
    largest = 0
    with open(path) as file:
        before = int(next(file))
        for line in file:
            level = int(line)
            largest = max(largest, level - before)
            before = level
    return largest
