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
    beside = Path(f"{path}.new")
    beside.write_text(json.dumps(rows), encoding="utf-8")
    beside.replace(path)


def row(visit):
    return [visit.day.isoformat(), visit.free]
