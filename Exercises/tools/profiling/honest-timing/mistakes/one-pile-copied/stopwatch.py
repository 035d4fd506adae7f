from timeit import timeit


def quickest(lay_out, sort, clock):
    pile = lay_out()
    times = []
    for _ in range(20):
        copy = list(pile)
        times.append(timeit(lambda: sort(copy), number=1, timer=clock))
    return min(times)
