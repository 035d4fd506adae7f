import base64
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Members:
    """Reads the pages for members."""

    def __init__(self, address, name, password):
        self.address = address
        self.key = "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()
        self.token = ""

    def login(self):
        request = Request(self.address + "/token", data=b"", headers={"Authorization": self.key})
        with urlopen(request) as answer:
            self.token = json.loads(answer.read())["token"]

    def read(self, path):
        request = Request(self.address + path, headers={"Authorization": "Bearer " + self.token})
        with urlopen(request) as answer:
            return answer.read().decode()

    def get(self, path):
        """The text of a page."""
        if not self.token:
            self.login()
        try:
            return self.read(path)
        except HTTPError as error:
            if error.code == 401:
                self.login()
                return self.read(path)
