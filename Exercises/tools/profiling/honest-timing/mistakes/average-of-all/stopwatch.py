from timeit import timeit


def quickest(lay_out, sort, clock):
    total = 0
    for _ in range(20):
        pile = lay_out()
        total += timeit(lambda: sort(pile), number=1, timer=clock)
    return total / 20
