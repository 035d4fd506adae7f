class Worker:
    """A thread that works until it is stopped."""

    def __init__(self, work, pause=0.05):
        raise NotImplementedError
