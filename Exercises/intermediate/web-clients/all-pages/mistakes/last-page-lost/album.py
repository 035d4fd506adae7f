import json
from urllib.parse import urljoin
from urllib.request import urlopen


def load(address):
    with urlopen(address) as answer:
        return json.loads(answer.read())


def all_titles(address):
    """All titles of the pages from address on."""
    titles = []
    page = load(address)
    while page["next"] is not None:
        for photo in page["photos"]:
            titles.append(photo["title"])
        address = urljoin(address, page["next"])
        page = load(address)
    return titles
