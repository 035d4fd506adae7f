from multiprocessing import Pool

from cores import widths


def count(name, limit):
    return sum(width < limit for width in widths(name))


def survey(names, limit, workers):
    with Pool(workers) as pool:
        found = pool.starmap(count, [(name, limit) for name in names])
    return dict(zip(names, found))
