import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def stock():
    with open("instruments.json", encoding="utf-8") as file:
        return json.load(file)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/instruments"):
            status, result = 200, stock()
        else:
            status, result = 404, {"error": "nothing there"}
        data = json.dumps(result).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


ThreadingHTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
