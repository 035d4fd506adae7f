import weakref


class Body:
    def __init__(self, name, centre=None):
        self.name = name
        self.around = None
        self.satellites = []
        if centre is not None:
            self.around = weakref.ref(centre)
            centre.satellites.append(weakref.ref(self))

    @property
    def moons(self):
        return [satellite() for satellite in self.satellites if satellite() is not None]

    @property
    def centre(self):
        return self.around and self.around()

    def path(self):
        if self.centre is None:
            return self.name
        return f"{self.centre.path()} > {self.name}"
