"""Speaks HTTP: reads requests, and sends the answers of whatever a router finds."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

from messages import Refusal, Request

LARGEST_BODY = 2000  # bytes


class Server(ThreadingHTTPServer):
    """Answers on an address by the functions of a router."""

    def __init__(self, address, router):
        super().__init__(address, Handler)
        self.router = router


class Handler(BaseHTTPRequestHandler):
    def respond(self):
        try:
            answer = self.find_answer()
        except Refusal as refusal:
            answer = refusal.answer
        self.send(answer)

    do_GET = do_POST = do_PUT = do_DELETE = respond

    def find_answer(self):
        length = int(self.headers.get("Content-Length", 0))
        if length > LARGEST_BODY:
            raise Refusal(413, f"the body has more than {LARGEST_BODY} bytes")
        body = self.rfile.read(length)
        path, _, query = self.path.partition("?")
        handler, values = self.server.router.find(self.command, path)
        query = dict(parse_qsl(query, keep_blank_values=True))
        return handler(Request(values, query, self.headers, body))

    def send(self, answer):
        self.send_response(answer.status)
        for name, text in answer.headers.items():
            self.send_header(name, text)
        if answer.value is None:
            self.end_headers()
            return
        body = json.dumps(answer.value).encode()
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
