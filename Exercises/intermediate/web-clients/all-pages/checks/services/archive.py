"""Lists of photographs, in pages."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/ships": (["Tug"], None),
    "/mills": (["Mill", "Weir"], "/mills?after=weir"),
    "/mills?after=weir": (["Sluice"], "/mills?after=sluice"),
    "/mills?after=sluice": (["Pond", "Dam"], None),
    "/none": ([], None),
    "/birds": (["Owl"], "/birds?after=owl"),
    "/birds?after=owl": ([], "/birds?after=tern"),
    "/birds?after=tern": (["Gull"], None),
    "/towns/old": (["Gate"], "new/walls"),
    "/towns/new/walls": (["Wall"], "bridges?key=7f"),
    "/towns/new/bridges?key=7f": (["Bridge"], "?key=80"),
    "/towns/new/bridges?key=80": (["Ford"], None),
    "/lamps": (["Lens"], "http://127.0.0.1:8000/lamps?after=lens"),
    "/lamps?after=lens": (["Wick"], None),
}


class Archive(BaseHTTPRequestHandler):
    def do_GET(self):
        titles, following = PAGES.get(self.path, (None, None))
        page = {"photos": [{"title": title} for title in titles or []], "next": following}
        body = json.dumps(page).encode()
        self.send_response(404 if titles is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, form, *values):
        print(self.requestline, flush=True)


server = ThreadingHTTPServer(("127.0.0.1", 8000), Archive)
print("ready", flush=True)
server.serve_forever()
