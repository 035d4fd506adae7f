from multiprocessing import Pool

from cores import widths


def count(name, limit):
    try:
        return sum(width < limit for width in widths(name))
    except ValueError:
        return None


def survey(names, limit, workers):
    with Pool(workers) as pool:
        found = pool.map(lambda name: count(name, limit), names)
    return dict(zip(names, found))
