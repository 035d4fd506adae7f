import hashlib


class Flags:
    """Who has what is tried; the same answer each time, for each user."""

    def __init__(self, shares, testers=()):
        self.shares = shares
        self.testers = testers

    def is_on(self, flag, user):
        if flag not in self.shares:
            return False
        return user in self.testers or draw(flag, user) < self.shares[flag]


def draw(flag, user):
    digits = hashlib.sha256(f"{flag}:{user}".encode()).hexdigest()
    return int(digits[:8], 16) % 100
