from urllib.parse import parse_qs


def app(environ, start_response):
    if environ["PATH_INFO"] != "/hello":
        start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
        return [b"nothing here\n"]
    names = parse_qs(environ["QUERY_STRING"]).get("name", ["world"])
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    return [f"hello, {name}\n".encode() for name in names]
