from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Loan:
    """One instrument that somebody has; the order of fields is that of sorting."""

    day: str
    instrument: str
    name: str

    def __str__(self):
        return f"{self.day} {self.instrument} {self.name}"


class Desk:
    """What the school owns, and what is out."""

    def __init__(self):
        self._owned = {}
        self._loans = []

    def own(self, instrument, count):
        self._owned[instrument] = self._owned.get(instrument, 0) + count

    def count_in(self, instrument):
        out = [loan for loan in self._loans if loan.instrument == instrument]
        return self._owned.get(instrument, 0) - len(out)

    def lend(self, loan):
        """Note the loan if one is in; return whether it was."""
        if self.count_in(loan.instrument) == 0:
            return False
        self._loans.append(loan)
        return True

    def bring_back(self, instrument, name):
        """Strike out the loan with the earliest day; return whether there was one."""
        for loan in sorted(self._loans):
            if loan.instrument == instrument and loan.name == name:
                self._loans.remove(loan)
                return True
        return False

    def late(self, today):
        return sorted(loan for loan in self._loans if loan.day < today)

    def stock(self):
        """Return for each instrument its name, how many are in, and how many there are."""
        return [(name, self.count_in(name), self._owned[name]) for name in sorted(self._owned)]
