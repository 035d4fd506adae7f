import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class StoreHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/instruments":
            self.reply(404, json.dumps({"error": f"there is no {self.path}"}))
            return
        self.reply(200, Path("instruments.json").read_text(encoding="utf-8"))

    def reply(self, status, text):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", len(text))
        self.end_headers()
        self.wfile.write(text.encode("utf-8"))


server = ThreadingHTTPServer(("127.0.0.1", 8000), StoreHandler)
server.serve_forever()
