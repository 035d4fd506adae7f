from multiprocessing import Pool

from cores import widths

counts = {}


def measure(name, limit):
    """Count the rings of a core that are narrower than the limit."""
    try:
        counts[name] = sum(width < limit for width in widths(name))
    except ValueError:
        counts[name] = None


def survey(names, limit, workers):
    """Return for each core how many narrow rings it has, counted by so many processes."""
    with Pool(workers) as pool:
        pool.starmap(measure, [(name, limit) for name in names])
    return counts
