"""A store of pictures that believes signed requests alone. Its clock stands at five past twelve."""

import hashlib
import hmac
import urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer

NOW = "20260301T120500Z"
SECRET = {"ground-7": b"quiet-orbit"}
pictures = {}


def seconds(text):
    day, clock = text[:8], text[9:15]
    return int(day) * 86400 + int(clock[:2]) * 3600 + int(clock[2:4]) * 60 + int(clock[4:])


def percent(text, kept=""):
    plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + kept
    return "".join(chr(byte) if chr(byte) in plain else f"%{byte:02X}" for byte in text.encode())


class Store(BaseHTTPRequestHandler):
    def reply(self, status, text):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def problem(self, body):
        path, _, query = self.path.partition("?")
        pairs = urllib.parse.parse_qsl(query, keep_blank_values=True)
        values = dict(pairs)
        if "Authorization" in self.headers:
            method, _, rest = self.headers["Authorization"].partition(" ")
            parts = dict(part.split("=", 1) for part in rest.split(", "))
            credential, names = parts["Credential"], parts["SignedHeaders"].split(";")
            signature, when = parts["Signature"], self.headers["X-Date"]
            digest = hashlib.sha256(body).hexdigest()
            if method != "SAT1-HMAC-SHA256" or "x-date" not in names or "host" not in names:
                return "not all is signed"
            if abs(seconds(when) - seconds(NOW)) > 900:
                return "another time"
        elif "X-Signature" in values:
            credential, names, when = values["X-Credential"], ["host"], values["X-Date"]
            signature, digest = values["X-Signature"], "UNSIGNED"
            pairs = [pair for pair in pairs if pair[0] != "X-Signature"]
            if not 0 <= seconds(NOW) - seconds(when) <= int(values["X-Expires"]):
                return "expired"
        else:
            return "not signed"
        name, day, region, *end = credential.split("/")
        if end != ["store"] or day != when[:8]:
            return "another credential"
        lines = [self.command, percent(urllib.parse.unquote(path), "/")]
        lines.append("&".join("=".join(pair) for pair in sorted((percent(a), percent(b)) for a, b in pairs)))
        lines += [f"{each}:{' '.join(self.headers[each].split())}" for each in names] + ["", ";".join(names), digest]
        text = "\n".join(lines)
        print("to be signed:", text, sep="\n", flush=True)
        key = b"SAT1" + SECRET[name]
        for step in (day, region, "store", "request"):
            key = hmac.new(key, step.encode(), "sha256").digest()
        scope = f"SAT1-HMAC-SHA256\n{when}\n{day}/{region}/store\n{hashlib.sha256(text.encode()).hexdigest()}"
        right = hmac.new(key, scope.encode(), "sha256").hexdigest()
        return "" if hmac.compare_digest(right, signature) else "wrong signature"

    def serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            problem = self.problem(body)
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            problem = f"not understood: {error}"
        name = urllib.parse.unquote(self.path.partition("?")[0])
        if problem:
            self.reply(403, problem)
        elif self.command == "PUT":
            pictures[name] = body.decode()
            self.reply(200, "kept")
        elif name in pictures:
            self.reply(200, pictures[name])
        else:
            self.reply(404, "no such picture")

    do_GET = do_PUT = serve

    def log_message(self, form, *values):
        print("answered:", *values[1:2], flush=True)


server = HTTPServer(("127.0.0.1", 8000), Store)
print("ready", flush=True)
server.serve_forever()
