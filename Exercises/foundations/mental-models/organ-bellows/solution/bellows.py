TREAD = 3


def make_bellows(limit):
    """Two functions, to tread bellows and to play on them."""
    air = 0

    def tread():
        nonlocal air
        air = min(air + TREAD, limit)
        return air

    def play(litres):
        nonlocal air
        if litres > air:
            return False
        air -= litres
        return True

    return tread, play
