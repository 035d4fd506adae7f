from collections import Counter
from datetime import date, timedelta


class Figures:
    def __init__(self):
        self.plan = 1
        self.first = {}
        self.guests = Counter()
        self.meals = Counter()

    def take(self, message):
        words = message.split()
        if words[0] == "plan":
            self.plan = int(words[1])
        elif words[0] == "booked":
            self.first[words[1]] = self._add(words[2:])
        elif words[0] == "changed":
            self._remove(self.first[words[1]])
            self._add(words[2:])
        else:
            self._remove(self.first[words[1]])

    def night(self, day):
        return self.guests[day], self.meals[day]

    def _add(self, stay):
        first, nights, guests = stay
        begin = date.fromisoformat(first)
        rows = []
        for later in range(int(nights)):
            rows.append((str(begin + timedelta(days=later)), int(guests), int(guests) * self.plan))
        for day, people, meals in rows:
            self.guests[day] += people
            self.meals[day] += meals
        return rows

    def _remove(self, rows):
        for day, people, meals in rows:
            self.guests[day] -= people
            self.meals[day] -= meals
