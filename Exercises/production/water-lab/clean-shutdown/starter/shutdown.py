class Closing:
    """Whether the laboratory closes."""

    def begin(self):
        """Begins the closing."""
        raise NotImplementedError

    def is_open(self):
        """Whether the closing has not begun."""
        raise NotImplementedError

    def listen(self):
        """From now on SIGTERM begins the closing, and then does what it did before."""
        raise NotImplementedError

    def guard(self, request):
        """Refuses what would be new work, once the closing has begun."""
        raise NotImplementedError


def put_back(sessions):
    """The running jobs wait again, as if their try had not begun."""
    raise NotImplementedError


def recover(sessions, tries):
    """The running jobs were killed: they wait again, or are dead letters."""
    raise NotImplementedError
