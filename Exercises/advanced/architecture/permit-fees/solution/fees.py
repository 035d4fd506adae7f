from collections import Counter
from dataclasses import dataclass
from datetime import date

CENTS_PER_METRE_AND_DAY = 20
HIGHEST = 40000
AT_FULL_FEE = 2  # permits of one applicant
NOTICE = 7  # days
LATE = 1500


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
        cents = min(permit.metres * permit.days * CENTS_PER_METRE_AND_DAY, HIGHEST)
        if seen[permit.applicant] > AT_FULL_FEE:
            cents //= 2
        is_late = (permit.start - today).days < NOTICE
        if is_late:
            cents += LATE
        bills.append(Bill(permit.number, cents, is_late))
    return bills
