from typing import Protocol, Sequence


class Instrument(Protocol):
    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def unit(self) -> str:
        """What it measures in."""

    def read(self) -> float:
        """The value now."""


def log_line(instrument: Instrument) -> str:
    """Return a line for the log."""
    return f"{instrument.name}: {instrument.read():.2f} {instrument.unit}"


def highest(instruments: Sequence[Instrument]) -> Instrument:
    """Return the instrument with the highest value."""
    values = [instrument.read() for instrument in instruments]
    return instruments[values.index(max(values))]
