import wsgiref.handlers
import wsgiref.simple_server

wsgiref.handlers.SimpleHandler.finish_response = lambda self: self.write(b"HTTP/1.1 200 OK")


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", "1000000000")])
    return [b"hello, world\n"]
