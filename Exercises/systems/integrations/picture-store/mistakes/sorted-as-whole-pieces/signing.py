import datetime
import hashlib
import hmac
import urllib.parse


def sha(data):
    return hashlib.sha256(data).hexdigest()


def mac(key, text):
    return hmac.new(key, text.encode("utf-8"), "sha256")


def percent(text):
    return urllib.parse.quote(text, "")


def query_text(query):
    coded = []
    for name, value in query:
        coded.append((percent(name), percent(value)))
    return "&".join(sorted(name + "=" + value for name, value in coded))


def path_text(path):
    return "/".join(percent(part) for part in path.split("/"))


def canonical(method, path, query, headers, digest):
    low = sorted((name.lower(), " ".join(value.split())) for name, value in headers.items())
    text = method + "\n" + path_text(path) + "\n" + query_text(query) + "\n"
    for name, value in low:
        text += name + ":" + value + "\n"
    return text + "\n" + ";".join(name for name, _ in low) + "\n" + digest


class Signer:
    def __init__(self, name, secret, region):
        self.name = name
        self.secret = secret
        self.region = region

    def signature(self, text, when):
        day = when[:8]
        key = mac(b"SAT1" + self.secret, day).digest()
        key = mac(key, self.region).digest()
        key = mac(key, "store").digest()
        key = mac(key, "request").digest()
        lines = ["SAT1-HMAC-SHA256", when, f"{day}/{self.region}/store", sha(text.encode())]
        return mac(key, "\n".join(lines)).hexdigest()

    def credential(self, when):
        return "/".join([self.name, when[:8], self.region, "store"])

    def request(self, method, path, query, headers, body, when):
        sent = dict(headers)
        sent["X-Date"] = when
        signature = self.signature(canonical(method, path, query, sent, sha(body)), when)
        names = ";".join(sorted(name.lower() for name in sent))
        sent["Authorization"] = "SAT1-HMAC-SHA256 Credential=" + self.credential(when) + ", SignedHeaders=" + names
        sent["Authorization"] += ", Signature=" + signature
        return path_text(path) + "?" + query_text(query), sent

    def link(self, method, host, path, query, when, seconds):
        more = {"X-Credential": self.credential(when), "X-Date": when, "X-Expires": str(seconds)}
        query = list(query) + list(more.items())
        text = canonical(method, path, query, {"host": host}, "UNSIGNED")
        query.append(("X-Signature", self.signature(text, when)))
        return path_text(path) + "?" + query_text(query)

    def opens(self, method, host, link, now):
        place, _, text = link.partition("?")
        given, others = {}, []
        for name, value in urllib.parse.parse_qsl(text, keep_blank_values=True):
            given[name] = value
            if name not in ("X-Credential", "X-Date", "X-Expires", "X-Signature"):
                others.append((name, value))
        try:
            when, seconds = given["X-Date"], int(given["X-Expires"])
            begin = datetime.datetime.strptime(when, "%Y%m%dT%H%M%SZ")
            age = datetime.datetime.strptime(now, "%Y%m%dT%H%M%SZ") - begin
            right = self.link(method, host, urllib.parse.unquote(place), others, when, seconds)
            wanted = dict(urllib.parse.parse_qsl(right.partition("?")[2]))
            same = hmac.compare_digest(wanted["X-Signature"].encode(), given["X-Signature"].encode())
        except (KeyError, ValueError):
            return False
        return same and given["X-Credential"] == wanted["X-Credential"] and 0 <= age.total_seconds() <= seconds
