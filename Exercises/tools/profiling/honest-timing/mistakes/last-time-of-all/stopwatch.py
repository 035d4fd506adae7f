from timeit import timeit


def quickest(lay_out, sort, clock):
    for _ in range(20):
        pile = lay_out()
        seconds = timeit(lambda: sort(pile), number=1, timer=clock)
    return seconds
