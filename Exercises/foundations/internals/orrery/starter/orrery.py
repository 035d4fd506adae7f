class Body:
    """A body of a model, which may go round another and have moons of its own."""

    def __init__(self, name, centre=None):
        self.name = name
        self.centre = centre
        self.moons = []
        if centre is not None:
            centre.moons.append(self)

    def path(self):
        """Return the names from the outermost body to this one."""
        if self.centre is None:
            return self.name
        return f"{self.centre.path()} > {self.name}"
