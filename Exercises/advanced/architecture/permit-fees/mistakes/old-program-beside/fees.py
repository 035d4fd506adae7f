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


def assess(permits, today):
    bills = []
    seen = {}
    for permit in permits:
        cents = min(permit.metres * permit.days * 20, 40000)
        seen[permit.applicant] = seen.get(permit.applicant, 0) + 1
        if seen[permit.applicant] > 2:
            cents //= 2
        late = (permit.start - today).days < 7
        if late:
            cents += 1500
        bills.append(Bill(permit.number, cents, late))
    return bills
