# Classes of classes, and hooks that do without.
class Registry(type):
    classes = []

    @classmethod
    def __prepare__(mcls, name, bases, **options):
        print("prepare", name, options)
        return {}

    def __new__(mcls, name, bases, namespace, **options):
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        Registry.classes.append(name)

    def __call__(cls, *args):
        print("make", cls.__name__)
        return super().__call__(*args)

    def __iter__(cls):
        return iter(sorted(k for k in vars(cls) if not k.startswith("_")))


class Plugin(metaclass=Registry, loud=True):
    a = 1
    b = 2


class Child(Plugin):
    pass


Child()
print(Registry.classes, list(Plugin), type(Child) is Registry)


class Shape:
    kinds = {}

    def __init_subclass__(cls, kind=None, **rest):
        super().__init_subclass__(**rest)
        cls.kinds[kind] = cls

    def __class_getitem__(cls, kind):
        return cls.kinds[kind]


class Square(Shape, kind="square"):
    pass


print(Shape["square"].__name__)
Dynamic = type("Dynamic", (Shape,), {"x": 1, "f": lambda self: self.x}, kind="dynamic")
print(Dynamic().f(), sorted(Shape.kinds))
try:
    class Clash(Plugin, int, metaclass=type("Other", (type,), {})):
        pass
except TypeError as error:
    print(str(error)[:17])
