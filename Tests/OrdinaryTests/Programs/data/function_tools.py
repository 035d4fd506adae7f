# Caches, partial application, dispatch by type, reductions.
import functools


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), fibonacci.cache_info())


@functools.singledispatch
def describe(value):
    return "something"


@describe.register
def _(value: int):
    return f"the number {value}"


@describe.register(list)
def _(value):
    return "a list of " + ", ".join(map(describe, value))


print(describe([1, "x", [2]]))
print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]), functools.partial(int, base=2)("1011"))


@functools.total_ordering
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    @functools.cached_property
    def text(self):
        print("computing")
        return f"{self.cents / 100:.2f}"


m = Money(250)
print(m >= Money(100), m <= Money(100), m.text, m.text)
print(functools.partial(print, sep="-").keywords)
