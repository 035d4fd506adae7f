"""A theatre's desk for trials: it notes what was done, and some of its lights fail."""


class Light:
    def __init__(self, desk, name):
        self.desk = desk
        self.name = name

    def __enter__(self):
        if self.name in self.desk.broken:
            raise RuntimeError(f"{self.name} does not come on")
        self.desk.done.append(f"{self.name} on")
        return self

    def __exit__(self, kind, error, trace):
        if self.name in self.desk.stuck:
            raise OSError(f"{self.name} does not go out")
        self.desk.done.append(f"{self.name} off")

    def __repr__(self):
        return f"<{self.name}>"


class Desk:
    def __init__(self, broken=(), stuck=()):
        self.broken = broken
        self.stuck = stuck
        self.done = []

    def light(self, name):
        return Light(self, name)

    def house_lights_off(self):
        self.done.append("house off")

    def house_lights_on(self):
        self.done.append("house on")
