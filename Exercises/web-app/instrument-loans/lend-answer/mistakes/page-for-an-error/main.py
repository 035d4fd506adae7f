import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

with open("instruments.json", encoding="utf-8") as f:
    body = json.dumps(json.load(f)).encode("utf-8")


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/instruments":
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        else:
            self.send_error(404, "no such page")


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Pages).serve_forever()
