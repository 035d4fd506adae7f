from timeit import timeit


def quickest(lay_out, sort, clock):
    """Return how long it takes to sort a pile: the least of 20 times."""
    times = []
    for _ in range(20):
        pile = lay_out()
        times.append(timeit(lambda: sort(pile), number=1, timer=clock))
    return min(times)
