"""A desk that lends books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from library.errors import Lent


def today():
    return date.today()


@dataclass
class _Loan:
    reader: str
    since: date


class Desk:
    """Knows which books are lent."""

    def __init__(self):
        self._loans = {}

    def lend(self, book, reader):
        if book in self._loans:
            raise Lent(book)
        self._loans[book] = _Loan(reader, today())

    def give_back(self, book):
        loan = self._loans.pop(book)
        days = (today() - loan.since).days
        return 20 * days if days > 14 else 0
