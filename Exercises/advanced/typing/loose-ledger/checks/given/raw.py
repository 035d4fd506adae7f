"""What must not get inside."""

import json

from edge import Entry, read_entries
from ledger import given, stock

raw: list[object] = json.loads("[]")
stock(raw)
given([{"variety": "Kale", "grams": 40}])
print(stock(read_entries("[]"))["Kale"].upper())
print(read_entries("[]")[0].giver.upper())
Entry(variety="Kale", grams="40", giver=None)
entry = read_entries("[]")[0]
entry.grams = 12
