from hashlib import sha256


class Flags:
    def __init__(self, shares, testers=()):
        self.shares = shares
        self.testers = testers

    def is_on(self, flag, user):
        share = self.shares.get(flag)
        if share is None:
            return False
        if user in self.testers:
            return True
        text = user
        number = int(sha256(text.encode("utf-8")).hexdigest()[:8], 16)
        return number % 100 < share
