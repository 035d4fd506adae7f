def shift(tanks, source, target, tonnes):
    before = sum(tanks.values())
    if tonnes < 1:
        raise ValueError(f"at least 1 tonne, not {tonnes}")
    if tonnes >= tanks[source]:
        raise ValueError(f"{source} has {tanks[source]} tonnes, not {tonnes}")
    tanks[source] = tanks[source] - tonnes
    tanks[target] = tanks[target] + tonnes
    assert sum(tanks.values()) == before, "water was lost"
