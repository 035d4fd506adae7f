class Range:
    """An attribute for numbers from low to high, which each object has for itself."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, thing, kind):
        if thing is None:
            return self
        return vars(thing).get(self.name, self.low)

    def __set__(self, thing, value):
        self.check(value)
        vars(thing)[self.name] = value

    def check(self, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name}: {value} is not in {self.low}..{self.high}")


def limits(kind):
    """Return low and high of each range that objects of this class have."""
    found = {}
    for base in reversed(kind.__mro__):
        for name, attribute in vars(base).items():
            if isinstance(attribute, Range):
                found[name] = (attribute.low, attribute.high)
    return found


def change(thing, settings):
    """Change all that is named, or nothing."""
    for name, value in settings.items():
        getattr(type(thing), name).check(value)
    for name, value in settings.items():
        setattr(thing, name, value)
