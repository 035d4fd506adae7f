import json
from urllib.request import urlopen


def all_titles(address):
    """All titles of the pages from address on."""
    with urlopen(address) as answer:
        page = json.loads(answer.read())
    return [photo["title"] for photo in page["photos"]]
