from typing import Protocol


class Instrument(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def unit(self) -> str: ...

    def read(self) -> float: ...


def log_line(instrument: Instrument) -> str:
    """Return a line for the log."""
    return f"{instrument.name}: {instrument.read():.2f} {instrument.unit}"


def highest(instruments: list[Instrument]) -> Instrument:
    """Return the instrument with the highest value."""
    best = instruments[0]
    top = best.read()
    for other in instruments[1:]:
        value = other.read()
        if value > top:
            best, top = other, value
    return best
