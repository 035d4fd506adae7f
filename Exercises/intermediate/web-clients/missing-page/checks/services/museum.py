"""Answers each path with the status at its end; any other path is a page."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Museum(BaseHTTPRequestHandler):
    def do_GET(self):
        last = self.path.rsplit("/", 1)[-1]
        status = {
            "8": 404, "coins": 500, "lamps": 410, "cellar": 403, "maps": 503, "old-bowls": 301, "looms": 404,
        }.get(last, 200)
        self.send_response(status)
        if status == 301:
            self.send_header("Location", "/bowls")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, form, *values):
        print(self.requestline, "->", values[1] if len(values) > 1 else "", flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Museum)
print("ready", flush=True)
server.serve_forever()
