class Copies:
    """Something to write to, which hands each text on to all of outs."""

    def __init__(self, *outs):
        self.outs = outs

    def write(self, text):
        """Write the text to all of outs."""
        for out in self.outs:
            out.write(text)
