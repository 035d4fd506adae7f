import json
import signal
import sqlite3
import threading
from socketserver import StreamRequestHandler, TCPServer

TCPServer.allow_reuse_address = True
base = sqlite3.connect("book.db")
base.execute("create table if not exists entries (entry text)")


class Handler(StreamRequestHandler):
    def handle(self):
        method = self.rfile.readline().split()[0]
        size = 0
        while (line := self.rfile.readline().strip()):
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        if method == b"POST":
            with base:
                base.execute("insert into entries values (?)", [self.rfile.read(size).decode()])
            count = base.execute("select count(*) from entries").fetchone()[0]
            self.say("201 Created", {"count": count})
        else:
            rows = base.execute("select entry from entries order by rowid")
            self.say("200 OK", [json.loads(row[0]) for row in rows])

    def say(self, status, value):
        self.wfile.write(f"HTTP/1.0 {status}\r\n\r\n{json.dumps(value)}".encode())


server = TCPServer(("127.0.0.1", 8000), Handler)
signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
server.serve_forever()
print("bye")
