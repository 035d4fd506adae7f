import json
from urllib.parse import urljoin
from urllib.request import urlopen


def all_titles(address):
    """All titles of the pages from address on."""
    titles = []
    next_address = address
    while True:
        with urlopen(next_address) as answer:
            page = json.load(answer)
        titles.extend(photo["title"] for photo in page["photos"])
        if page["next"] is None:
            break
        next_address = urljoin(address, page["next"])
    return titles
