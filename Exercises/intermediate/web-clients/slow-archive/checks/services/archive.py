"""An archive that is busy, slow or stuck at the first requests for a path."""

import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

asked = Counter()


class Archive(BaseHTTPRequestHandler):
    def do_GET(self):
        print("asked:", self.path, flush=True)
        asked[self.path] += 1
        time_of = asked[self.path]
        words = self.path.strip("/").split("/")
        status, body = 200, f"found after {time_of - 1}".encode()
        if words[0] == "busy" and time_of <= int(words[1]):
            status, body = 503, b"busy"
        elif words[0] == "broken":
            status, body = 500, b"broken"
        elif words[0] == "gateway":
            status, body = 504, b"no answer from behind"
        elif words[0] == "missing":
            status, body = 404, b"missing"
        elif words[0] == "asleep" or words[0] == "slow" and time_of == 1:
            time.sleep(1.5)
            body = b"too late"
        try:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if words[0] == "stuck" and time_of == 1:
                self.wfile.write(body[:5])
                self.wfile.flush()
                time.sleep(1.5)
                body = b" too late"[: len(body) - 5].ljust(len(body) - 5, b"!")
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, form, *values):
        print("answered:", self.path, *values[1:2], flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Archive)
print("ready", flush=True)
server.serve_forever()
