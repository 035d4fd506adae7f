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
        for key in ("variety", "grams"):
            if key not in row:
                raise LedgerError(f"entry {number}: {key}")
        entries.append(Entry(row["variety"], row["grams"], row.get("giver")))
    return entries
