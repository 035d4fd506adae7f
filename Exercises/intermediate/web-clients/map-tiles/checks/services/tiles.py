"""Map tiles: good ones, a damaged one, one that is cut off, and one that never ends."""

import hashlib
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SIZES = {"/lake": 20000, "/dot": 1, "/blank": 0, "/torn": 9000, "/cut": 9000, "/wide": 4000000}
PATTERN = bytes(index * 7 % 251 for index in range(251))


class Tiles(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/endless":
            return self.endless()
        size = SIZES.get(self.path)
        body = (PATTERN * ((size or 0) // 251 + 1))[: size or 0]
        self.send_response(404 if size is None else 200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-SHA256", hashlib.sha256(body).hexdigest())
        self.end_headers()
        if self.path == "/torn":
            body = body[:-1] + b"!"
        elif self.path == "/cut":
            body = body[:5000]
        try:
            self.wfile.write(body)
        except OSError:
            pass

    def endless(self):
        self.send_response(200)
        self.send_header("X-SHA256", "0" * 64)
        self.end_headers()
        try:
            while True:
                self.wfile.write(bytes(10000))
                time.sleep(0.02)
        except OSError:
            pass

    def log_message(self, form, *values):
        print(self.requestline, *values[1:2], flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Tiles)
print("ready", flush=True)
server.serve_forever()
