"""Cards that lack something."""

from cards import Card

short: Card = {"title": "Tides", "state": "in"}
unnamed: Card = {"year": 1907, "state": "lent", "reader": "Bo"}
