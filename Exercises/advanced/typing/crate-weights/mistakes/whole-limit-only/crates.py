def weight(line: str) -> float:
    """The kilograms of a line."""
    return float(line.split()[1])


def total(weights: list[float]) -> float:
    """What all crates weigh together."""
    return sum(weights, 0.0)


def heavier(lines: list[str], limit: int) -> list[str]:
    """The names of the crates that weigh more than the limit."""
    return [line.split()[0] for line in lines if weight(line) > limit]
