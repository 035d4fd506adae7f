PASCALS = {"Pa": 1, "hPa": 100, "kPa": 1000, "bar": 100_000}


def convert(value, source, target):
    return value * PASCALS[source] / PASCALS[target]
