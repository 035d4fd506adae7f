"""Figures of a hospital's store: how long deliveries to the wards took."""

from datetime import datetime, timedelta


class Board:
    def __init__(self):
        self.messages = []

    def take(self, number, version, moment, minutes):
        """Take a message about a delivery; minutes are None if it is withdrawn."""
        self.messages.append((number, version, moment, minutes))

    def figures(self, day):
        """Return deliveries, minutes in all, and within how many minutes nine of ten came."""
        latest = {}
        for number, version, moment, minutes in self.messages:
            if number not in latest or version > latest[number][0]:
                latest[number] = version, moment, minutes
        times = sorted(
            minutes
            for _, moment, minutes in latest.values()
            if minutes is not None and day_of(moment) == day
        )
        return len(times), sum(times), nine_of_ten(times)


def day_of(moment):
    """Return the day of the store, which begins at 06:00."""
    return str((datetime.fromisoformat(moment) - timedelta(hours=6)).date())


def nine_of_ten(times):
    """Return the least of the sorted times within which nine of ten lie."""
    return times[(len(times) * 9 + 9) // 10 - 1] if times else None
