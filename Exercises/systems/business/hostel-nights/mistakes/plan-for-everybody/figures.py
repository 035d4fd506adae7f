from collections import Counter
from datetime import date, timedelta


class Figures:
    def __init__(self):
        self.plan = 1
        self.stays = {}
        self.guests = Counter()

    def take(self, message):
        word, *rest = message.split()
        if word == "plan":
            self.plan = int(rest[0])
            return
        number, *stay = rest
        if number in self.stays:
            self._count(*self.stays.pop(number), -1)
        if stay:
            self.stays[number] = stay
            self._count(*stay, 1)

    def night(self, day):
        return self.guests[day], self.guests[day] * self.plan

    def _count(self, first, nights, guests, sign):
        day = date.fromisoformat(first)
        for _ in range(int(nights)):
            self.guests[str(day)] += sign * int(guests)
            day += timedelta(days=1)
