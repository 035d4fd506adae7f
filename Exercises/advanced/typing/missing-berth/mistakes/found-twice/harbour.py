def first_berth(lengths: list[int], ship: int) -> int | None:
    """The first berth that is long enough, counted from 0."""
    for berth, length in enumerate(lengths):
        if length >= ship:
            return berth
    return None


def sign(lengths: list[int], ship: int) -> str:
    """What the sign at the harbour's mouth shows."""
    berth = first_berth(lengths, ship)
    if berth is None:
        return "wait outside"
    return f"berth {berth + 1}"


def spare(lengths: list[int], ship: int) -> int:
    """How many metres of the berth are left over."""
    if first_berth(lengths, ship) is None:
        return 0
    return lengths[first_berth(lengths, ship)] - ship
