class NotFound(Exception):
    """There is no such thing."""


class Refused(Exception):
    """A rule of the laboratory is against it."""


class Intake:
    """The laboratory's rules for bottles."""

    def __init__(self, archive, limit=3):
        raise NotImplementedError

    def take_in(self, new):
        raise NotImplementedError

    def bottle(self, number):
        raise NotImplementedError

    def bottles(self, site=None):
        raise NotImplementedError

    def discard(self, number):
        raise NotImplementedError
