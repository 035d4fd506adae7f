import weakref


class Body:
    """A body of a model, which may go round another and have moons of its own."""

    def __init__(self, name, centre=None):
        self.name = name
        self.moons = []
        self._centre = None
        if centre is not None:
            self._centre = weakref.ref(centre)
            centre.moons.append(self)

    @property
    def centre(self):
        """The body that this one goes round, or None if there is none any more."""
        return None if self._centre is None else self._centre()

    def path(self):
        """Return the names from the outermost body to this one."""
        centre = self.centre
        if centre is None:
            return self.name
        return f"{centre.path()} > {self.name}"
