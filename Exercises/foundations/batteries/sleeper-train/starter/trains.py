from datetime import datetime


def read(text):
    """The moment of a text such as 2026-06-01T22:15+02:00."""
    return datetime.fromisoformat(text[:16])


def minutes(departure, arrival):
    """How many minutes a train runs."""
    seconds = (read(arrival) - read(departure)).total_seconds()
    return int(seconds) // 60


def in_order(times):
    """The times, the earliest first."""
    return sorted(times)
