"""States that no card has."""

from cards import Card, State, titles

unknown: Card = {"title": "Tides", "year": 1907, "state": "out"}
print(titles([unknown], "Lent"))
gone: State = "missing"
