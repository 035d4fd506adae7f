import secrets


class Guests:
    def __init__(self):
        self.kept = {}

    def invite(self, name):
        key = secrets.token_urlsafe(32)
        self.kept[name] = key
        return key

    def may_enter(self, name, key):
        known = self.kept.get(name)
        return known is not None and secrets.compare_digest(known.encode(), key.encode())
