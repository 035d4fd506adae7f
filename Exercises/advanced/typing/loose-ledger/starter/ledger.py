"""The stock of a seed library, from its ledger in JSON."""

import json
from pathlib import Path
from typing import Any


def variety_of(entry: Any, number: int) -> Any:
    if not isinstance(entry, dict):
        raise SystemExit(f"entry {number}: not an object")
    if not isinstance(entry.get("variety"), str):
        raise SystemExit(f"entry {number}: variety")
    return entry["variety"]


def grams_of(entry: Any, number: int) -> Any:
    if not isinstance(entry.get("grams"), int):
        raise SystemExit(f"entry {number}: grams")
    return entry["grams"]


def giver_of(entry: Any, number: int) -> Any:
    giver = entry.get("giver")
    if giver is not None and not isinstance(giver, str):
        raise SystemExit(f"entry {number}: giver")
    return giver


def stock(entries: Any) -> Any:
    """The grams of each variety that are there."""
    found: Any = {}
    for number, entry in enumerate(entries, 1):
        variety = variety_of(entry, number)
        found[variety] = found.get(variety, 0) + grams_of(entry, number)
    return found


def given(entries: Any) -> Any:
    """The grams that each giver has brought."""
    found: Any = {}
    for number, entry in enumerate(entries, 1):
        giver = giver_of(entry, number)
        if giver is not None and grams_of(entry, number) > 0:
            found[giver] = found.get(giver, 0) + grams_of(entry, number)
    return found


def main() -> None:
    entries = json.loads(Path("ledger.json").read_text(encoding="utf-8"))
    if not isinstance(entries, list):
        raise SystemExit("not a list")
    varieties, givers = stock(entries), given(entries)
    for variety in sorted(varieties):
        print(f"{variety}: {varieties[variety]} g")
    for giver in sorted(givers):
        print(f"from {giver}: {givers[giver]} g")


if __name__ == "__main__":
    main()
