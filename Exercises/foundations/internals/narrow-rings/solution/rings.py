from multiprocessing import Pool

from cores import widths


def measure(name, limit):
    """Return how many rings of a core are narrower than the limit, or None if it cannot be read."""
    try:
        return sum(width < limit for width in widths(name))
    except ValueError:
        return None


def survey(names, limit, workers):
    """Return for each core how many narrow rings it has, counted by so many processes."""
    with Pool(workers) as pool:
        counts = pool.starmap(measure, [(name, limit) for name in names])
    return dict(zip(names, counts))
