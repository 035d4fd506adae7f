import gc


class Body:
    def __init__(self, name, centre=None):
        gc.collect()
        self.name = name
        self.centre = centre
        self.moons = []
        if centre is not None:
            centre.moons.append(self)

    def path(self):
        if self.centre is None:
            return self.name
        return f"{self.centre.path()} > {self.name}"
