"""Levels of lakes, for those who have a key and wait when they are told to."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

LEVELS = {"Como": 198.0, "Van": 1640.5, "Saint Clair": 175.25, "Tahoe & Echo": 1897.0, "Bosten": 0.0}
WAITS = {"Van": [2], "Saint Clair": [4, 9]}
connections = 0


class Lakes(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self):
        global connections
        connections += 1
        super().setup()

    def reply(self, status, body, **headers):
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name.replace("_", "-"), text)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        parts = urlsplit(self.path)
        name = parse_qs(parts.query).get("lake", [""])[0]
        if parts.path == "/connections":
            self.reply(200, str(connections - 1).encode())
        elif self.headers.get("X-Key") != "k-17":
            self.reply(403, b"")
        elif parts.path != "/levels" or name not in LEVELS:
            self.reply(404, b"")
        elif WAITS.get(name):
            self.reply(429, b"", Retry_After=str(WAITS[name].pop(0)))
        else:
            self.reply(200, json.dumps({"metres": LEVELS[name]}).encode())

    def log_message(self, form, *values):
        print(self.requestline, *values[1:2], flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Lakes)
print("ready", flush=True)
server.serve_forever()
