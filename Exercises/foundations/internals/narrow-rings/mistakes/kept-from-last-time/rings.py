from multiprocessing import Pool

from cores import widths

table = {}


def count(name, limit):
    try:
        return name, sum(width < limit for width in widths(name))
    except ValueError:
        return name, None


def survey(names, limit, workers):
    with Pool(workers) as pool:
        for name, number in pool.starmap(count, [(name, limit) for name in names]):
            table[name] = number
    return table
