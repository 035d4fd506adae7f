class Guests:
    """Makes keys for guests, and knows them again."""

    def __init__(self):
        self.kept = {}
