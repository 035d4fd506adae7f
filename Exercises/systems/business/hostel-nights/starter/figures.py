"""Figures of a hostel's board: guests and meals of each night."""

from collections import Counter
from datetime import date, timedelta


class Figures:
    def __init__(self):
        self.plan = 1
        self.stays = {}
        self.guests = Counter()
        self.meals = Counter()

    def take(self, message):
        """Follow a message of the reception, such as "booked 17 2026-07-03 2 4"."""
        match message.split():
            case ["plan", meals]:
                self.plan = int(meals)
            case ["booked", number, first, nights, guests]:
                self._count(first, int(nights), int(guests))
                self.stays[number] = first, int(nights), int(guests)
            case ["changed", number, first, nights, guests]:
                _, _, guests_before = self.stays[number]
                self._count(first, int(nights), int(guests) - guests_before)
                self.stays[number] = first, int(nights), int(guests)
            case ["cancelled", number]:
                first, nights, guests = self.stays.pop(number)
                self._count(first, nights, -guests)

    def night(self, day):
        """Return the guests and the meals of a night."""
        return self.guests[day], self.meals[day]

    def _count(self, first, nights, guests):
        for day in nights_from(first, nights):
            self.guests[day] += guests
            self.meals[day] += guests * self.plan


def nights_from(first, count):
    begin = date.fromisoformat(first)
    return [str(begin + timedelta(days=later)) for later in range(count)]
