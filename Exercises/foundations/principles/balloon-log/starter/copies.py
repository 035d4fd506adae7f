class Copies:
    """Something to write to, which hands each text on to all of outs."""

    def __init__(self, *outs):
        self.outs = outs
