import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

from messages import Refusal, Request


class Server(ThreadingHTTPServer):
    def __init__(self, address, router):
        super().__init__(address, RequestHandler)
        self.router = router


class RequestHandler(BaseHTTPRequestHandler):
    def serve(self):
        query = self.path[self.path.find("?") + 1 :] if "?" in self.path else ""
        size = int(self.headers.get("Content-Length", "0"))
        try:
            handler, values = self.server.router.find(self.command, self.path)
            request = Request(
                values=values,
                query=dict(parse_qsl(query, keep_blank_values=True)),
                headers=self.headers,
                body=self.rfile.read(size),
            )
            answer = handler(request)
        except Refusal as refusal:
            answer = refusal.answer
        self.send_response(answer.status)
        for header in answer.headers.items():
            self.send_header(*header)
        if answer.value is None:
            self.end_headers()
        else:
            body = json.dumps(answer.value).encode()
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    do_GET = serve
    do_POST = serve
    do_PUT = serve
    do_DELETE = serve
