from multiprocessing import Pool

from cores import widths


def count(name, limit):
    try:
        return sum(width < limit for width in widths(name))
    except ValueError:
        return None


def survey(names, limit, workers):
    if not names:
        return {}
    with Pool(len(names)) as pool:
        found = pool.starmap(count, [(name, limit) for name in names])
    return dict(zip(names, found))
