def seconds(result):
    minutes, rest = result[1].split(":")
    return 60 * int(minutes) + int(rest)


def ranking(results):
    """Return a new list of the results, the quickest boat first."""
    return sorted(results, key=seconds)
