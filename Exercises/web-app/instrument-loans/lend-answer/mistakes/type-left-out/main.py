import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ADDRESS = ("127.0.0.1", 8000)


class Store(BaseHTTPRequestHandler):
    def do_GET(self):
        found = self.path == "/instruments"
        if found:
            with open("instruments.json", encoding="utf-8") as file:
                content = json.load(file)
        else:
            content = {"error": "unknown path"}
        payload = bytes(json.dumps(content), "utf-8")
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)


ThreadingHTTPServer(ADDRESS, Store).serve_forever()
