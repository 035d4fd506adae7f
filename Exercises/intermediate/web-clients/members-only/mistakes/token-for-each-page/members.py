import base64
import json
from urllib.request import Request, urlopen


class Members:
    """Reads the pages for members."""

    def __init__(self, address, name, password):
        self.address = address
        self.key = "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()

    def get(self, path):
        """The text of a page."""
        request = Request(self.address + "/token", data=b"", headers={"Authorization": self.key})
        with urlopen(request) as answer:
            token = json.loads(answer.read())["token"]
        request = Request(self.address + path, headers={"Authorization": "Bearer " + token})
        with urlopen(request) as answer:
            return answer.read().decode()
