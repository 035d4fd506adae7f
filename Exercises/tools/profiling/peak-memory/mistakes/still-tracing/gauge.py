import tracemalloc


def peak_of(work):
    tracemalloc.start()
    result = work()
    return result, tracemalloc.get_traced_memory()[1]


def steepest(path):
    with open(path) as file:
        before = int(file.readline())
        best = None
        for line in file:
            rise = int(line) - before
            if best is None or rise > best:
                best = rise
            before = int(line)
    return best
