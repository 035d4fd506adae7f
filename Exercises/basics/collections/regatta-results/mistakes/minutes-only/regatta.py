def minutes_and_name(result):
    minutes = result[1].split(":")[0]
    return int(minutes), result[0]


def ranking(results):
    """Return a new list of the results, the quickest boat first."""
    return sorted(results, key=minutes_and_name)
