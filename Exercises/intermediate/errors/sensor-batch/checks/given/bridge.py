def north():
    return 12


def pier():
    return 7


def south():
    raise ConnectionError("south is silent")


def rail():
    raise ConnectionError("rail is silent")


def deck():
    raise ValueError("deck says 900")


def mast():
    raise RuntimeError("mast is wet")
