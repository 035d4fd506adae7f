from datetime import datetime


def read(text):
    """The moment of a text such as 2026-06-01T22:15+02:00."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"no offset: {text}")
    return moment


def minutes(departure, arrival):
    """How many minutes a train runs."""
    seconds = (read(arrival) - read(departure)).total_seconds()
    return int(seconds) // 60


def in_order(times):
    """The times, the earliest first."""
    return sorted(times, key=read)
