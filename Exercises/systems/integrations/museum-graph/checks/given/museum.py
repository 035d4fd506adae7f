"""What a museum can be asked: for each kind of thing its fields."""

from dataclasses import dataclass
from typing import Callable


class Unavailable(Exception):
    """A value that cannot be had now. Its words are for the public."""


@dataclass
class Field:
    of: "str | None"  # the kind of thing that the field leads to; None for a plain value
    takes: tuple  # names of its arguments, each of which may be left out
    get: Callable  # get(parent, **arguments): a value, a thing, None, or lists of them


asked = []
MAKERS = {"m1": "Ines Duarte", "m2": "Tomo Arai"}
ROOMS = {"A": "North hall", "B": "Print room", "C": "Stairs"}
WORKS = {
    4: {"title": "Harbour map", "year": 1702, "maker": "m1", "room": "B"},
    7: {"title": "Star globe", "year": 1688, "maker": "m2", "room": "A"},
    9: {"title": "Sand clock", "year": 0, "maker": None, "room": None},
}
FLOORS = {1: [["A", None], ["B", "C"]], 2: []}


def work(parent, id=0):
    asked.append("work")
    return WORKS.get(id)


def works(parent, since=0):
    asked.append("works")
    return [each for each in WORKS.values() if each["year"] >= since]


def photo(parent):
    if parent["room"] == "A":
        raise Unavailable("the photographs of this hall are being scanned")
    return parent["title"].lower().replace(" ", "-") + ".jpg"


SCHEMA = {
    "Query": {
        "work": Field("Work", ("id",), work),
        "works": Field("Work", ("since",), works),
        "plan": Field("Room", ("floor",), lambda parent, floor=1: FLOORS[floor]),
    },
    "Work": {
        "title": Field(None, (), lambda parent: parent["title"]),
        "year": Field(None, (), lambda parent: parent["year"]),
        "photo": Field(None, (), photo),
        "maker": Field("Maker", (), lambda parent: parent["maker"]),
    },
    "Maker": {
        "name": Field(None, (), lambda parent: MAKERS[parent]),
        "works": Field("Work", (), lambda parent: [each for each in WORKS.values() if each["maker"] == parent]),
    },
    "Room": {
        "name": Field(None, (), lambda parent: ROOMS[parent]),
        "works": Field("Work", (), lambda parent: [each for each in WORKS.values() if each["room"] == parent]),
    },
}
