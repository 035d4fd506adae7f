def shift(tanks, source, target, tonnes):
    before = sum(tanks.values())
    assert tonnes >= 1, f"at least 1 tonne, not {tonnes}"
    assert tonnes <= tanks[source], f"{source} has {tanks[source]} tonnes, not {tonnes}"
    tanks[source] = tanks[source] - tonnes
    tanks[target] = tanks[target] + tonnes
    assert sum(tanks.values()) == before, "water was lost"
