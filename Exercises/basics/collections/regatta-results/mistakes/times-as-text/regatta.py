def key(result):
    return result[1], result[0]


def ranking(results):
    """Return a new list of the results, the quickest boat first."""
    return sorted(results, key=key)
