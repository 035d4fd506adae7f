"""A theatre's desk for trials: it notes what was done, and some of its lights fail."""


class Light:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


class Switch:
    """On when a block begins, off when it ends; the block gets the light."""

    def __init__(self, desk, light):
        self.desk = desk
        self.light = light

    def __enter__(self):
        if self.light.name in self.desk.broken:
            raise RuntimeError(f"{self.light.name} does not come on")
        self.desk.done.append(f"{self.light.name} on")
        return self.light

    def __exit__(self, kind, error, trace):
        if self.light.name in self.desk.stuck:
            raise OSError(f"{self.light.name} does not go out")
        self.desk.done.append(f"{self.light.name} off")


class Desk:
    def __init__(self, broken=(), stuck=()):
        self.broken = broken
        self.stuck = stuck
        self.done = []

    def light(self, name):
        return Switch(self, Light(name))

    def house_lights_off(self):
        self.done.append("house off")

    def house_lights_on(self):
        self.done.append("house on")
