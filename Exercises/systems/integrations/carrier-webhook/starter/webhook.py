class Busy(Exception):
    """The shop cannot take the event now."""


class Receiver:
    def __init__(self, secret, act):
        self.secret = secret
        self.act = act

    def receive(self, headers, body, now):
        return 200
