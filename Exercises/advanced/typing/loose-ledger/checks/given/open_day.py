"""What is shown on the open day."""

from edge import Entry, LedgerError, read_entries
from ledger import given, stock

try:
    entries: list[Entry] = read_entries("[]")
except LedgerError as error:
    raise SystemExit(str(error).upper())
entries.append(Entry(variety="Kale", grams=40, giver=None))
there: int = stock(entries)["Kale"]
brought: int = sum(given(entries).values())
print(there, brought)
for entry in entries:
    spoons: int = entry.grams // 10
    print(entry.variety.upper(), spoons)
    if entry.giver is not None:
        print(entry.giver.upper())
