from urllib.parse import parse_qsl

from words import GREETING


class App:
    def __init__(self, environ, start_response):
        self.environ, self.start = environ, start_response

    def __iter__(self):
        found = self.environ["PATH_INFO"] == "/hello"
        self.start("200 Fine" if found else "404 Gone", [("content-type", "text/plain;charset=utf-8")])
        if not found:
            yield b"nothing at all"
            return
        for name in [value for key, value in parse_qsl(self.environ["QUERY_STRING"]) if key == "name"] or ["world"]:
            yield f"{GREETING}, {name}\n".encode()


app = App
