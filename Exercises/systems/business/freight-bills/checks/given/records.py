"""Records of shipments and of bill lines."""

import csv
from typing import NamedTuple


class Record(NamedTuple):
    name: str
    route: str
    day: str
    cents: int


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [Record(row["name"], row["route"], row["day"], int(row["cents"])) for row in csv.DictReader(file)]


def some(text, route="north", day="2026-04-01"):
    """Make records of one route and day: some("S1 500, S2 700")."""
    pairs = [part.split() for part in text.split(",") if part.strip()]
    return [Record(name, route, day, int(cents)) for name, cents in pairs]
