from collections import Counter
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
    seen = Counter()
    bills = []
    for permit in permits:
        seen[permit.applicant] += 1
        cents = min(permit.metres * permit.days * 20, 40000)
        if seen[permit.applicant] > 2:
            cents //= 2
        is_late = (permit.start - today).days < 7
        if is_late:
            cents += 1500
        bills.append(Bill(permit.number, cents, is_late))
    return bills
