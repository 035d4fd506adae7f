"""Jobs of a railway line, and times that are easy to read."""

from datetime import datetime, timedelta, timezone

from depot import Depot
from plan import Job

DAY = timedelta(days=1)


def at(text, hours=0):
    """A time of 2025, such as "03-14 01:00", in a zone so many hours ahead of UTC."""
    return datetime.fromisoformat(f"2025-{text}").replace(tzinfo=timezone(timedelta(hours=hours)))


def look(depot, now):
    for name, planned, missed in depot.look(now):
        print(f"{name}, {planned:%m-%d %H:%M}, missed: {missed}")


def rails():
    return Job("rails", "north", at("03-10 01:00"), DAY)


def wires():
    return Job("wires", "north", at("03-10 00:30"), 2 * DAY)


def signals():
    return Job("signals", "south", at("03-10 01:00"), DAY / 2)
