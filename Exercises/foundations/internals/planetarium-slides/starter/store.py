class SlideStore:
    """Slides that are in memory as long as somebody shows them."""

    def __init__(self, load, keep=0):
        self.load = load

    def get(self, name):
        """Return the slide of that name; load it only if it is not there."""

    def names(self):
        """Return the names of the slides that are in memory, sorted."""
