import json
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import Request, urlopen


def order(address, part, count):
    """Order a part, and return the link to the order."""
    data = urlencode({"part": part, "count": count}).encode()
    try:
        with urlopen(Request(address + "/orders", data=data)) as reply:
            return urljoin(address, reply.headers["Location"])
    except HTTPError as error:
        if error.code == 422:
            raise ValueError(json.loads(error.read())["error"]) from error
        raise
