"""A store that takes orders of parts."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PARTS = ["valve", "gasket", "Ölfilter"]
orders = []


class Store(BaseHTTPRequestHandler):
    def reply(self, status, value, **headers):
        body = json.dumps(value).encode()
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name.replace("_", "-"), text)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        number = self.path.rsplit("/", 1)[-1]
        if number.isdigit() and 0 < int(number) <= len(orders):
            self.reply(200, orders[int(number) - 1])
        else:
            self.reply(404, {})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path not in ("/orders", "/far/orders", "/branch/orders"):
            return self.reply(404, {})
        if self.headers.get_content_type() != "application/json":
            return self.reply(415, {"error": "only application/json"})
        try:
            wish = json.loads(body)
        except ValueError:
            return self.reply(400, {"error": "the body is no JSON"})
        if not isinstance(wish, dict) or set(wish) != {"part", "count"} or type(wish["count"]) is not int:
            return self.reply(400, {"error": "part, a text, and count, a whole number, are needed"})
        if wish["part"] not in PARTS:
            return self.reply(422, {"error": "no such part"})
        if not 1 <= wish["count"] <= 50:
            return self.reply(422, {"error": "from 1 to 50 pieces"})
        orders.append(wish)
        place = f"/orders/{len(orders)}"
        if self.path.startswith("/far"):
            place = "http://127.0.0.1:8000" + place
        self.reply(201, {"order": len(orders)}, Location=place)

    def log_message(self, form, *values):
        print(self.requestline, *values[1:2], flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Store)
print("ready", flush=True)
server.serve_forever()
