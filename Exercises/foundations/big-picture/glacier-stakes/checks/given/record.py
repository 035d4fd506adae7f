"""What goes from step to step."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Visit:
    stake: str
    day: date
    free: int


@dataclass(frozen=True)
class Stake:
    """The first and the last visit; the same one, if there was only one."""

    first: Visit
    last: Visit
