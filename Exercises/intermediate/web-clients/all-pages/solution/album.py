import json
from urllib.parse import urljoin
from urllib.request import urlopen


def all_titles(address):
    """All titles of the pages from address on."""
    titles = []
    while address is not None:
        with urlopen(address) as answer:
            page = json.loads(answer.read())
        titles += [photo["title"] for photo in page["photos"]]
        following = page["next"]
        address = None if following is None else urljoin(address, following)
    return titles
