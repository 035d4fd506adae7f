class Flags:
    def __init__(self, shares, testers=()):
        self.shares = shares
        self.testers = testers

    def is_on(self, flag, user):
        if user in self.testers:
            return True
        return hash(user) % 100 <= self.shares[flag]
