"""Figures of a hostel's board: guests and meals of each night."""

from collections import Counter
from datetime import date, timedelta


class Figures:
    def __init__(self):
        self.plan = 1
        self.counted = {}
        self.guests = Counter()
        self.meals = Counter()

    def take(self, message):
        """Follow a message of the reception, such as "booked 17 2026-07-03 2 4"."""
        match message.split():
            case ["plan", meals]:
                self.plan = int(meals)
            case ["booked", number, first, nights, guests]:
                self._add(number, first, int(nights), int(guests))
            case ["changed", number, first, nights, guests]:
                self._remove(number)
                self._add(number, first, int(nights), int(guests))
            case ["cancelled", number]:
                self._remove(number)

    def night(self, day):
        """Return the guests and the meals of a night."""
        return self.guests[day], self.meals[day]

    def _add(self, number, first, nights, guests):
        meals = guests * self.plan
        days = nights_from(first, nights)
        for day in days:
            self.guests[day] += guests
            self.meals[day] += meals
        self.counted[number] = days, guests, meals

    def _remove(self, number):
        """Take off what was counted, as it was counted."""
        days, guests, meals = self.counted.pop(number)
        for day in days:
            self.guests[day] -= guests
            self.meals[day] -= meals


def nights_from(first, count):
    begin = date.fromisoformat(first)
    return [str(begin + timedelta(days=later)) for later in range(count)]
