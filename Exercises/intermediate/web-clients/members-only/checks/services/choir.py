"""Pages of a choir, for its members."""

import base64
import json
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PASSWORDS = {"Ravi": "bass:1", "Zoë": "Höhe", "Tomasz": "tenor", "Mei": "solo"}
USES = {"Tomasz": 2, "Mei": 0}
given = Counter()
tokens = {}


class Choir(BaseHTTPRequestHandler):
    def reply(self, status, text=""):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        if int(self.headers.get("Content-Length", 0)):
            self.rfile.read(int(self.headers["Content-Length"]))
            return self.reply(400)
        kind, _, value = self.headers.get("Authorization", "").partition(" ")
        try:
            name, _, password = base64.b64decode(value, validate=True).decode().partition(":")
        except ValueError:
            return self.reply(401)
        if self.path != "/token":
            return self.reply(404)
        if kind != "Basic" or PASSWORDS.get(name) != password:
            return self.reply(401)
        given[name] += 1
        token = f"{len(tokens) * 7919 + 4099:x}"
        tokens[token] = [name, given[name], USES.get(name, 1000)]
        self.reply(200, json.dumps({"token": token}))

    def do_GET(self):
        kind, _, value = self.headers.get("Authorization", "").partition(" ")
        if kind != "Bearer" or value not in tokens:
            return self.reply(403)
        if tokens[value][2] == 0:
            return self.reply(401)
        name, number, _ = tokens[value]
        tokens[value][2] -= 1
        if self.path == "/me":
            return self.reply(200, f"{name} with token {number}")
        if self.path == "/songs":
            return self.reply(200, "Über den Fluss")
        self.reply(404)

    def log_message(self, form, *values):
        print(self.requestline, *values[1:2], flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Choir)
print("ready", flush=True)
server.serve_forever()
