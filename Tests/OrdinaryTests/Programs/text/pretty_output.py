# Prints nested things readably.
import pprint
import reprlib

data = {
    "numbers": list(range(30)),
    "words": {"alpha": "a" * 30, "beta": ("b", "c"), "gamma": {"deep": {"deeper": {"deepest": [1, 2, 3]}}}},
    "text": "a long text that has to be broken somewhere because it does not fit on one line at all",
}
pprint.pprint(data)
pprint.pprint(data, width=40, depth=2, compact=True, sort_dicts=False)
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100))
loop = [1]
loop.append(loop)
print(loop, pprint.saferepr(loop).startswith("[1, <Recursion on list"))
