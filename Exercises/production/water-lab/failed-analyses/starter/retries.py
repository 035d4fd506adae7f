class Retries:
    """How often a failed analysis is tried again, and after which waits."""

    def after(self, failures):
        """Seconds until the next try after so many failures; None where none is left."""
        raise NotImplementedError
