"""An archive on a list, to try the laboratory's rules without a database."""

from models import Bottle


class Shelf:
    def __init__(self):
        self.rows = []

    def add(self, new):
        self.rows.append(Bottle(**new.model_dump(), id=len(self.rows) + 1))
        return self.rows[-1].model_copy()

    def get(self, number):
        found = self.find(id=number)
        return found[0] if found else None

    def find(self, **wanted):
        return [
            row.model_copy() for row in self.rows if all(getattr(row, name) == value for name, value in wanted.items())
        ]

    def set_state(self, number, state):
        self.rows[number - 1].state = state
        return self.get(number)
