def weight(line: str) -> int:
    """The kilograms of a line."""
    return int(float(line.split()[1]))


def total(weights: list[int]) -> float:
    """What all crates weigh together."""
    kilograms = 0.0
    for number in weights:
        kilograms += number
    return kilograms


def heavier(lines: list[str], limit: float) -> list[str]:
    """The names of the crates that weigh more than the limit."""
    names = []
    for line in lines:
        if weight(line) > limit:
            names.append(line.split()[0])
    return names
