class Loop:
    """An event loop with a clock of its own."""

    def __init__(self):
        self.now = 0

    def start(self, coroutine):
        """Put a task behind all that are ready, and return it."""

    def run(self, coroutine):
        """Start the coroutine, go on until it has ended, and return its result."""
