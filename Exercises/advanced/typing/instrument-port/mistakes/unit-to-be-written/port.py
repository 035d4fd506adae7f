from typing import Protocol, TypeVar


class Instrument(Protocol):
    name: str
    unit: str

    def read(self) -> float:
        """The value now."""


One = TypeVar("One", bound=Instrument)


def log_line(instrument: Instrument) -> str:
    """Return a line for the log."""
    return f"{instrument.name}: {instrument.read():.2f} {instrument.unit}"


def highest(instruments: list[One]) -> One:
    """Return the instrument with the highest value."""
    return max(instruments, key=lambda instrument: instrument.read())
