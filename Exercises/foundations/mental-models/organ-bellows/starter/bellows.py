TREAD = 3
air = 0


def make_bellows(limit):
    """Two functions, to tread bellows and to play on them."""
    global air
    air = 0

    def tread():
        global air
        air = min(air + TREAD, limit)
        return air

    def play(litres):
        global air
        if litres > air:
            return False
        air -= litres
        return True

    return tread, play
