import json
from urllib.request import urlopen


def all_titles(address):
    """All titles of the pages from address on."""
