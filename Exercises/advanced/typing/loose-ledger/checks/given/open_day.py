"""What is shown on the open day."""

from edge import Entry, LedgerError, read_entries
from ledger import given, stock

try:
    entries: list[Entry] = read_entries("[]")
except LedgerError as error:
    raise SystemExit(str(error).upper())
entries.append(Entry(variety="Kale", grams=40, giver=None))
print(stock(entries)["Kale"] + 1, sum(given(entries).values()))
for entry in entries:
    print(entry.variety.upper(), entry.grams // 10)
    if entry.giver is not None:
        print(entry.giver.upper())
