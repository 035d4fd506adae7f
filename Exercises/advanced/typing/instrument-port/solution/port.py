from typing import Protocol, TypeVar


class Instrument(Protocol):
    """What every instrument can do, whoever made it."""

    @property
    def name(self) -> str: ...

    @property
    def unit(self) -> str: ...

    def read(self) -> float: ...


AnyInstrument = TypeVar("AnyInstrument", bound=Instrument)


def log_line(instrument: Instrument) -> str:
    """Return a line for the log."""
    return f"{instrument.name}: {instrument.read():.2f} {instrument.unit}"


def highest(instruments: list[AnyInstrument]) -> AnyInstrument:
    """Return the instrument with the highest value."""
    return max(instruments, key=lambda instrument: instrument.read())
