import json
from dataclasses import dataclass


class LedgerError(ValueError):
    pass


@dataclass(frozen=True)
class Entry:
    variety: str
    grams: int
    giver: str | None


def read_entries(text: str) -> list[Entry]:
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise LedgerError("not a list")
    entries: list[Entry] = []
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise LedgerError(f"entry {number}: not an object")
        variety: object = row.get("variety")
        if not isinstance(variety, str):
            raise LedgerError(f"entry {number}: variety")
        giver: object = row.get("giver")
        if giver is not None and not isinstance(giver, str):
            raise LedgerError(f"entry {number}: giver")
        try:
            grams = int(row["grams"])
        except (KeyError, TypeError, ValueError):
            raise LedgerError(f"entry {number}: grams") from None
        entries.append(Entry(variety, grams, giver))
    return entries
