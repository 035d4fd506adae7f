"""The stock of a seed library, from its ledger."""

from pathlib import Path

from edge import Entry, LedgerError, read_entries


def stock(entries: list[Entry]) -> dict[str, int]:
    """The grams of each variety that are there."""
    found: dict[str, int] = {}
    for entry in entries:
        found[entry.variety] = found.get(entry.variety, 0) + entry.grams
    return found


def given(entries: list[Entry]) -> dict[str, int]:
    """The grams that each giver has brought."""
    found: dict[str, int] = {}
    for entry in entries:
        if entry.giver is not None and entry.grams > 0:
            found[entry.giver] = found.get(entry.giver, 0) + entry.grams
    return found


def main() -> None:
    try:
        entries = read_entries(Path("ledger.json").read_text(encoding="utf-8"))
    except LedgerError as error:
        raise SystemExit(str(error))
    for variety, grams in sorted(stock(entries).items()):
        print(f"{variety}: {grams} g")
    for giver, grams in sorted(given(entries).items()):
        print(f"from {giver}: {grams} g")


if __name__ == "__main__":
    main()
