class Members:
    """Reads the pages for members."""

    def __init__(self, address, name, password):
        self.address = address

    def get(self, path):
        """The text of a page."""
