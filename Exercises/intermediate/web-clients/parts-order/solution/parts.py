import json
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import Request, urlopen


def order(address, part, count):
    """Order a part, and return the link to the order."""
    body = json.dumps({"part": part, "count": count}).encode()
    request = Request(address + "/orders", data=body, headers={"Content-Type": "application/json"})
    try:
        with urlopen(request) as answer:
            return urljoin(address, answer.headers["Location"])
    except HTTPError as error:
        if error.code != 422:
            raise
        raise ValueError(json.loads(error.read())["error"]) from error
