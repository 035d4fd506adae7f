from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Permit:
    number: str
    applicant: str
    metres: int
    days: int
    start: date


@dataclass(frozen=True)
class Bill:
    number: str
    cents: int
    is_late: bool
