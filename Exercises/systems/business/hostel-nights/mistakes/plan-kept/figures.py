from collections import Counter
from datetime import date, timedelta


class Figures:
    def __init__(self):
        self.plan = 1
        self.stays = {}
        self.guests = Counter()
        self.meals = Counter()

    def take(self, message):
        word, *rest = message.split()
        if word == "plan":
            self.plan = int(rest[0])
            return
        number, *stay = rest
        plan = self.plan
        if number in self.stays:
            old, plan = self.stays.pop(number)
            self._count(*old, plan, -1)
        if stay:
            self.stays[number] = stay, plan
            self._count(*stay, plan, 1)

    def night(self, day):
        return self.guests[day], self.meals[day]

    def _count(self, first, nights, guests, plan, sign):
        day = date.fromisoformat(first)
        for _ in range(int(nights)):
            self.guests[str(day)] += sign * int(guests)
            self.meals[str(day)] += sign * int(guests) * plan
            day += timedelta(days=1)
