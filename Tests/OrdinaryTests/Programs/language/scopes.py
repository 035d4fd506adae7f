# Closures, globals, defaults that stay, and lambdas in loops.
counter = 0


def make():
    count = 0

    def increment(step=1):
        nonlocal count
        global counter
        count += step
        counter += 1
        return count

    return increment


one, two = make(), make()
print(one(), one(5), two(), counter, one.__closure__[0].cell_contents, one.__code__.co_freevars)


def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1), collect(2), collect(3, []), collect.__defaults__)
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
x = "global"


class Scope:
    x = "class"
    values = [x for _ in range(1)]

    def method(self):
        return x


print(Scope.values, Scope().method())


def outer():
    x = "outer"
    exec("x = 'changed'")
    return x, sorted(locals()), eval("x", {"x": "given"})


print(outer(), "x" in globals(), max(globals(), key=len))


def many(a, b=2, /, c=3, *args, d, e=5, **rest):
    return a, b, c, args, d, e, rest


print(many(1, d=4), many(1, 2, 3, 4, 5, d=6, b=7, z=8), (lambda *a, **k: (a, k))(*"ab", **{"c": 1}))
print(any(x > 2 for x in (1, 2, 3)), all([]), (lambda: (yield))().__class__.__name__, [*map(lambda p: p**2, range(3))])
