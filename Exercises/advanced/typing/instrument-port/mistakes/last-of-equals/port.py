from typing import Protocol, TypeVar


class Instrument(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def unit(self) -> str: ...

    def read(self) -> float: ...


One = TypeVar("One", bound=Instrument)


def log_line(instrument: Instrument) -> str:
    """Return a line for the log."""
    return f"{instrument.name}: {instrument.read():.2f} {instrument.unit}"


def highest(instruments: list[One]) -> One:
    """Return the instrument with the highest value."""
    return sorted(instruments, key=lambda each: each.read())[-1]
