"""Figures of a hospital's store: how long deliveries to the wards took."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from datetime import datetime, timedelta


class Board:
    def __init__(self):
        self.latest = {}
        self.times = defaultdict(list)
        self.totals = Counter()

    def take(self, number, version, moment, minutes):
        """Take a message about a delivery; minutes are None if it is withdrawn."""
        known, old_day, old_minutes = self.latest.get(number, (0, None, None))
        if version <= known:
            return
        if old_minutes is not None:
            self._remove(old_day, old_minutes)
        day = day_of(moment)
        if minutes is not None:
            self._add(day, minutes)
        self.latest[number] = version, day, minutes

    def figures(self, day):
        """Return deliveries, minutes in all, and within how many minutes nine of ten came."""
        times = self.times.get(day, [])
        return len(times), self.totals[day], nine_of_ten(times)

    def _add(self, day, minutes):
        insort(self.times[day], minutes)
        self.totals[day] += minutes

    def _remove(self, day, minutes):
        times = self.times[day]
        del times[bisect_left(times, minutes)]
        self.totals[day] -= minutes


def day_of(moment):
    """Return the day of the store, which begins at 06:00."""
    return str((datetime.fromisoformat(moment) - timedelta(hours=6)).date())


def nine_of_ten(times):
    """Return the least of the sorted times within which nine of ten lie."""
    return times[(len(times) * 9 + 9) // 10 - 1] if times else None
