"""Knows how late the ferries are."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FERRIES = {
    "Northern Star": {"port": "Oban", "late": 5},
    "Kittiwake": {"port": "Húsavík", "late": 0},
    "Rana": {"port": "Split", "late": None},
    "Sea & Sky": {"port": "Naxos", "late": 41},
    "Väinö": {"port": "Turku", "late": 1},
}


class Quay(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlsplit(self.path)
        name = parse_qs(parts.query).get("ferry", ["Northern Star"])[0]
        known = parts.path == "/status" and name in FERRIES
        body = json.dumps(FERRIES[name], ensure_ascii=False).encode() if known else b"no such ferry"
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "application/json" if known else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, form, *values):
        print(self.requestline, flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Quay)
print("ready", flush=True)
server.serve_forever()
