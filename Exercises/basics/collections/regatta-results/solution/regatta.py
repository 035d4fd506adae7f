def time_and_name(result):
    """Return what one result is sorted by."""
    name, time = result
    minutes, seconds = time.split(":")
    return int(minutes), int(seconds), name


def ranking(results):
    """Return a new list of the results, the quickest boat first."""
    return sorted(results, key=time_and_name)
