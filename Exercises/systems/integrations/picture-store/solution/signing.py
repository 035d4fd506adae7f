"""Signed requests to a store of pictures, and links that open one for a while."""

import hashlib
import hmac
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, quote, unquote

METHOD = "SAT1-HMAC-SHA256"
TIME = "%Y%m%dT%H%M%SZ"


def encode_query(query):
    pairs = sorted((quote(name, safe=""), quote(value, safe="")) for name, value in query)
    return "&".join(f"{name}={value}" for name, value in pairs)


def target(path, query):
    return f"{quote(path)}?{encode_query(query)}"


def signed_names(headers):
    return ";".join(sorted(name.lower() for name in headers))


def canonical(method, path, query, headers, digest):
    values = {name.lower(): " ".join(value.split()) for name, value in headers.items()}
    lines = [method, quote(path), encode_query(query)]
    lines += [f"{name}:{values[name]}" for name in sorted(values)]
    return "\n".join([*lines, "", signed_names(headers), digest])


class Signer:
    def __init__(self, name, secret, region):
        self.name = name
        self.secret = secret
        self.region = region

    def scope(self, when):
        return f"{when[:8]}/{self.region}/store"

    def signature(self, text, when):
        key = b"SAT1" + self.secret
        for step in [*self.scope(when).split("/"), "request"]:
            key = hmac.new(key, step.encode(), hashlib.sha256).digest()
        digest = hashlib.sha256(text.encode()).hexdigest()
        message = "\n".join([METHOD, when, self.scope(when), digest])
        return hmac.new(key, message.encode(), hashlib.sha256).hexdigest()

    def request(self, method, path, query, headers, body, when):
        """Return the target and the headers to be sent."""
        headers = {**headers, "X-Date": when}
        digest = hashlib.sha256(body).hexdigest()
        signature = self.signature(canonical(method, path, query, headers, digest), when)
        headers["Authorization"] = (
            f"{METHOD} Credential={self.name}/{self.scope(when)}, "
            f"SignedHeaders={signed_names(headers)}, Signature={signature}"
        )
        return target(path, query), headers

    def link(self, method, host, path, query, when, seconds):
        """Return the target of a link that is good for so many seconds."""
        query = [
            *query,
            ("X-Credential", f"{self.name}/{self.scope(when)}"),
            ("X-Date", when),
            ("X-Expires", str(seconds)),
        ]
        text = canonical(method, path, query, {"Host": host}, "UNSIGNED")
        return target(path, [*query, ("X-Signature", self.signature(text, when))])

    def opens(self, method, host, link, now):
        """Return whether this signer has made the link, and it is good now."""
        path, _, text = link.partition("?")
        query = parse_qsl(text, keep_blank_values=True)
        values = dict(query)
        try:
            start = datetime.strptime(values["X-Date"], TIME)
            end = start + timedelta(seconds=int(values["X-Expires"]))
            given = values["X-Signature"]
        except (KeyError, ValueError, OverflowError):
            return False
        signed = [pair for pair in query if pair[0] != "X-Signature"]
        text = canonical(method, unquote(path), signed, {"Host": host}, "UNSIGNED")
        right = self.signature(text, values["X-Date"])
        return hmac.compare_digest(right.encode(), given.encode()) and start <= datetime.strptime(now, TIME) <= end
