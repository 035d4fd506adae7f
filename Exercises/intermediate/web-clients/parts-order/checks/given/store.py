"""Looks into the store."""

import json
from urllib.request import urlopen


def look(address):
    """What the JSON at an address says."""
    with urlopen(address) as answer:
        return json.loads(answer.read())
