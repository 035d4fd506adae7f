"""Slips in keys and values."""

from cards import Card, lend

extra: Card = {"title": "Tides", "year": 1907, "state": "lent", "raeder": "Bo"}
words: Card = {"title": "Tides", "year": "1907", "state": "in"}
print(extra["auther"])
lend(extra, 12)
half: Card = {"title": "Tides", "year": 1907.5, "state": "in"}
