from timeit import timeit


def quickest(lay_out, sort, clock):
    best = None
    for _ in range(20):
        seconds = timeit(lambda: sort(lay_out()), number=1, timer=clock)
        if best is None or seconds < best:
            best = seconds
    return best
