def in_seconds(result):
    minutes, seconds = result[1].split(":")
    return int(minutes) * 60 + int(seconds), result[0]


def ranking(results):
    """Return a new list of the results, the quickest boat first."""
    results.sort(key=in_seconds)
    return results
