"""Where JSON comes in, and leaves as entries."""

import json
from dataclasses import dataclass


class LedgerError(ValueError):
    """Something in a ledger is not what it should be."""


@dataclass(frozen=True)
class Entry:
    variety: str
    grams: int
    giver: str | None


def read_entries(text: str) -> list[Entry]:
    data: object = json.loads(text)
    if not isinstance(data, list):
        raise LedgerError("not a list")
    return [_entry(number, item) for number, item in enumerate(data, 1)]


def _entry(number: int, item: object) -> Entry:
    if not isinstance(item, dict):
        raise LedgerError(f"entry {number}: not an object")
    variety, grams, giver = item.get("variety"), item.get("grams"), item.get("giver")
    if not isinstance(variety, str):
        raise LedgerError(f"entry {number}: variety")
    if not isinstance(grams, int):
        raise LedgerError(f"entry {number}: grams")
    if giver is not None and not isinstance(giver, str):
        raise LedgerError(f"entry {number}: giver")
    return Entry(variety, grams, giver)
