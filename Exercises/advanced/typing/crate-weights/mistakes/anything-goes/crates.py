from typing import Any


def weight(line: str) -> float:
    """The kilograms of a line."""
    return float(line.split()[1])


def total(weights: list[Any]) -> float:
    """What all crates weigh together."""
    kilograms = 0.0
    for each in weights:
        kilograms += each
    return kilograms


def heavier(lines: list[str], limit: Any) -> list[str]:
    """The names of the crates that weigh more than the limit."""
    return [line.split()[0] for line in lines if weight(line) > limit]
