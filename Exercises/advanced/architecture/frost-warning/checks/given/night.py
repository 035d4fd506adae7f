"""A clock and a forecast to hand in."""

from datetime import datetime


class Clock:
    def __init__(self, hour):
        self.hour = hour

    def __call__(self):
        return datetime(2026, 4, 9, self.hour, 30)


class Forecast:
    """8 degrees, but for the hours in `cold`."""

    def __init__(self, cold):
        self.cold = cold

    def __call__(self):
        return [self.cold.get(hour, 8) for hour in range(24)]


at = Clock
degrees = Forecast
