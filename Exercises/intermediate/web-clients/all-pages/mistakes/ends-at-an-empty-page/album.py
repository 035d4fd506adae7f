import json
from urllib.parse import urljoin
from urllib.request import urlopen


def all_titles(address):
    """All titles of the pages from address on."""
    titles = []
    while True:
        with urlopen(address) as answer:
            page = json.load(answer)
        if not page["photos"]:
            break
        titles.extend(photo["title"] for photo in page["photos"])
        if page["next"] is None:
            break
        address = urljoin(address, page["next"])
    return titles
