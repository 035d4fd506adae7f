import weakref


class Body:
    def __init__(self, name, centre=None):
        self.name = name
        self.centre = None
        self.moons = []
        if centre is not None:
            self.centre = weakref.proxy(centre)
            centre.moons.append(self)

    def path(self):
        if self.centre is None:
            return self.name
        return f"{self.centre.path()} > {self.name}"
