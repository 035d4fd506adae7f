import json
from datetime import date
from pathlib import Path

from record import Stake, Visit


class Damaged(Exception):
    """The file is there, but holds no stakes."""


def load(path):
    """What was saved at this path."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        rows = json.loads(text)
        return {name: Stake(visit(name, *first), visit(name, *last)) for name, first, last in rows}
    except (ValueError, TypeError) as error:
        raise Damaged(path) from error


def visit(name, day, free):
    return Visit(name, date.fromisoformat(day), free)


def save(stakes, path):
    """Keep the stakes at this path."""
    rows = [[name, row(stake.first), row(stake.last)] for name, stake in stakes.items()]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(rows, file)


def row(visit):
    return [visit.day.isoformat(), visit.free]
