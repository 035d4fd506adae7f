class Range:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        self.name = name
        self.place = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.place, self.low)

    def __set__(self, obj, value):
        self.check(value)
        setattr(obj, self.place, value)

    def check(self, value):
        if value < self.low or value > self.high:
            raise ValueError(f"{self.name}: {value} is not in {self.low}..{self.high}")


def limits(kind):
    result = {}
    for name in dir(kind):
        found = getattr(kind, name)
        if isinstance(found, Range):
            result[name] = (found.low, found.high)
    return result


def change(thing, settings):
    for name in settings:
        setattr(thing, name, settings[name])
