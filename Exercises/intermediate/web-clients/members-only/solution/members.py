import base64
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Members:
    """Reads the pages for members."""

    def __init__(self, address, name, password):
        self.address = address
        pair = f"{name}:{password}".encode()
        self.basic = "Basic " + base64.b64encode(pair).decode()
        self.token = None

    def get(self, path):
        """The text of a page."""
        if self.token is None:
            self.token = self.new_token()
        try:
            return self.page(path)
        except HTTPError as error:
            if error.code != 401:
                raise
        self.token = self.new_token()
        return self.page(path)

    def new_token(self):
        request = Request(self.address + "/token", data=b"", headers={"Authorization": self.basic})
        with urlopen(request) as answer:
            return json.loads(answer.read())["token"]

    def page(self, path):
        request = Request(self.address + path, headers={"Authorization": f"Bearer {self.token}"})
        with urlopen(request) as answer:
            return answer.read().decode()
