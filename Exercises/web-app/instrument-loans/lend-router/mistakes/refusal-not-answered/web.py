import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from messages import Refusal, Request


class Server(ThreadingHTTPServer):
    def __init__(self, address, router):
        self.router = router
        ThreadingHTTPServer.__init__(self, address, StoreHandler)


class StoreHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.handle_it("GET")

    def do_POST(self):
        self.handle_it("POST")

    def do_PUT(self):
        self.handle_it("PUT")

    def do_DELETE(self):
        self.handle_it("DELETE")

    def handle_it(self, method):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size) if size else b""
        url = urlsplit(self.path)
        try:
            handler, values = self.server.router.find(method, url.path)
        except Refusal as no:
            self.reply(no.answer)
            return
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        self.reply(handler(Request(values, query, self.headers, body)))

    def reply(self, answer):
        data = None
        headers = dict(answer.headers)
        if answer.value is not None:
            data = json.dumps(answer.value).encode("utf-8")
            headers["Content-Type"] = "application/json"
            headers["Content-Length"] = str(len(data))
        self.send_response(answer.status)
        for name in headers:
            self.send_header(name, headers[name])
        self.end_headers()
        if data:
            self.wfile.write(data)
