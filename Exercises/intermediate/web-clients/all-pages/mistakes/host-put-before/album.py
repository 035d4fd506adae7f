import json
from urllib.parse import urlsplit
from urllib.request import urlopen


def all_titles(address):
    """All titles of the pages from address on."""
    titles = []
    parts = urlsplit(address)
    host = parts.scheme + "://" + parts.netloc
    while True:
        with urlopen(address) as answer:
            page = json.load(answer)
        titles.extend(photo["title"] for photo in page["photos"])
        if page["next"] is None:
            break
        address = host + page["next"]
    return titles
