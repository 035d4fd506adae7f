"""A concert hall of ten places. The first part of the path says how its line is."""

import json
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PLACES = 10
bookings = []
answers = {}
asked = Counter()


class Hall(BaseHTTPRequestHandler):
    def reply(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        print("asked: GET", self.path, flush=True)
        self.reply(200, bookings)

    def do_POST(self):
        wish = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        line = self.path.split("/")[1]
        print("asked: POST", self.path, self.headers.get("Idempotency-Key", "without a key"), flush=True)
        asked[line] += 1
        if line == "shut" or line == "busy" and asked[line] <= 2:
            return self.reply(503, {"error": "busy"})
        if line == "full" and asked[line] > 1:
            return self.reply(500, {"error": "asked again"})
        status, value = self.book(line, wish)
        if line == "lost" and asked[line] == 1 or line == "dark" and asked[line] <= 4:
            return
        if line == "slow" and asked[line] == 1:
            time.sleep(1.5)
        try:
            self.reply(status, value)
        except OSError:
            pass

    def book(self, line, wish):
        key = self.headers.get("Idempotency-Key")
        if not key or self.headers.get_content_type() != "application/json" or set(wish) != {"name", "places"}:
            return 400, {"error": "a key, and name and places as JSON, are needed"}
        if line == "broken":
            return 500, {"error": "broken"}
        if key in answers:
            first, status, value = answers[key]
            return (status, value) if first == wish else (422, {"error": "this key belongs to another booking"})
        if sum(places for _, places in bookings) + wish["places"] > PLACES:
            status, value = 409, {"error": "sold out"}
        else:
            bookings.append((wish["name"], wish["places"]))
            status, value = 201, {"ticket": f"T{len(bookings)}"}
        answers[key] = (wish, status, value)
        return status, value

    def log_message(self, form, *values):
        print("answered:", *values[1:2], flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Hall)
print("ready", flush=True)
server.serve_forever()
