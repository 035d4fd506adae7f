def canonical(method, path, query, headers, digest):
    return ""


class Signer:
    def __init__(self, name, secret, region):
        self.name = name
        self.secret = secret
        self.region = region

    def signature(self, text, when):
        return ""

    def request(self, method, path, query, headers, body, when):
        return path, headers

    def link(self, method, host, path, query, when, seconds):
        return path

    def opens(self, method, host, link, now):
        return True
