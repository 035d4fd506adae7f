import re
from datetime import date
from pathlib import Path

NAME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})_([a-z]+)_([0-9]{4}\.tif)")


def place_of(name):
    """Return where a scan belongs below the archive, or None for any other name."""
    match = NAME.fullmatch(name)
    if not match:
        return None
    day, series, page = match.groups()
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    return Path(series, day, page)
