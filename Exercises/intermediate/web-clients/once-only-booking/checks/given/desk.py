"""Looks at the bookings of a hall."""

import json
from urllib.request import urlopen


def bookings(address):
    with urlopen(address + "/bookings") as answer:
        return [tuple(booking) for booking in json.loads(answer.read())]
