import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def order(address, part, count):
    """Order a part, and return the link to the order."""
    data = json.dumps({"part": part, "count": count}).encode()
    headers = {"Content-Type": "application/json"}
    try:
        with urlopen(Request(address + "/orders", data=data, headers=headers)) as reply:
            return address + reply.headers["Location"]
    except HTTPError as error:
        if error.code == 422:
            raise ValueError(json.loads(error.read())["error"]) from error
        raise
