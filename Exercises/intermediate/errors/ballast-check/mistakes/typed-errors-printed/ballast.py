def shift(tanks, source, target, tonnes):
    before = sum(tanks.values())
    if tonnes < 1:
        print(f"at least 1 tonne, not {tonnes}")
        return
    if tonnes > tanks[source]:
        print(f"{source} has {tanks[source]} tonnes, not {tonnes}")
        return
    tanks[source] = tanks[source] - tonnes
    tanks[target] = tanks[target] + tonnes
    assert sum(tanks.values()) == before, "water was lost"
