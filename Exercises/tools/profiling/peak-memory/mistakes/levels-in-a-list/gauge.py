import tracemalloc


def peak_of(work):
    tracemalloc.start()
    result = work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return result, peak


def steepest(path):
    largest = None
    levels = []
    with open(path) as file:
        for line in file:
            levels.append(int(line))
            if len(levels) > 1 and (largest is None or levels[-1] - levels[-2] > largest):
                largest = levels[-1] - levels[-2]
    return largest
