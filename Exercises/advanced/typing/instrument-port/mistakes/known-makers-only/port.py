from typing import TypeVar

from makers import Balance, Counter, Thermometer

Instrument = Balance | Counter | Thermometer
One = TypeVar("One", Balance, Counter, Thermometer)


def log_line(instrument: Instrument) -> str:
    """Return a line for the log."""
    return f"{instrument.name}: {instrument.read():.2f} {instrument.unit}"


def highest(instruments: list[One]) -> One:
    """Return the instrument with the highest value."""
    return max(instruments, key=lambda instrument: instrument.read())
