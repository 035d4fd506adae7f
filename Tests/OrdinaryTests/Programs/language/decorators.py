# Decorators with and without arguments, on functions, methods and classes.
import functools


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("->", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("<-", result)
        return result

    return wrapper


def repeat(times):
    def decorate(function):
        return lambda *args: [function(*args) for _ in range(times)]

    return decorate


@trace
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(3)
@trace
def greet(name):
    return "hello " + name


class CountCalls:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@CountCalls
def square(x):
    return x * x


def registered(cls, registry={}):
    registry[cls.__name__] = cls
    cls.registry = registry
    return cls


@registered
class A:
    @staticmethod
    def s():
        return "static"

    @classmethod
    def c(cls):
        return cls.__name__

    @property
    def p(self):
        return "read"

    @p.setter
    def p(self, value):
        print("set", value)


print(add(1, b=2), add.__name__, add.__doc__, greet("you"))
print(square(3), square(4), square.calls, list(A.registry))
a = A()
a.p = 5
print(a.p, A.s(), a.c(), A.__dict__["s"].__func__())
try:
    del a.p
except AttributeError as error:
    print("AttributeError")
