"""The repository: keeps the bookings in a file."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Booking:
    van: str
    day: date
    member: str


class Book:
    def __init__(self, path):
        self.path = Path(path)

    def vans(self):
        """The names of all vans, in no order."""
        return ["red", "blue"]

    def all(self):
        """A list of all bookings ever made and not removed."""
        if not self.path.exists():
            return []
        rows = json.loads(self.path.read_text(encoding="utf-8"))
        return [Booking(van, date.fromisoformat(day), member) for van, day, member in rows]

    def add(self, booking):
        self.write([*self.all(), booking])

    def remove(self, booking):
        self.write([other for other in self.all() if other != booking])

    def write(self, bookings):
        rows = [[booking.van, booking.day.isoformat(), booking.member] for booking in bookings]
        self.path.write_text(json.dumps(rows), encoding="utf-8")
