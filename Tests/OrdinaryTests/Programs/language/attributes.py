# Descriptors, slots, and attributes that are made up.
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Box:
    __slots__ = ("_side", "__weakref__")
    side = Positive()

    def __init__(self, side):
        self.side = side


box = Box(3)
box.side += 1
print(box.side, Box.side.name, hasattr(box, "__dict__"))
for attempt in (lambda: setattr(box, "side", 0), lambda: setattr(box, "color", 1), lambda: Box(-1), lambda: box.nothing):
    try:
        attempt()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" and ")[0])


class Magic:
    known = 1

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        print("setting", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("deleting", name)
        super().__delattr__(name)

    def __dir__(self):
        return ["b", "a"]


magic = Magic()
magic.x = 2
print(magic.known, magic.get_thing(), magic.x, hasattr(magic, "other"), getattr(magic, "other", "default"), dir(magic), vars(magic))
del magic.x
print(vars(magic))
