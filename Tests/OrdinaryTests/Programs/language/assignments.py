# Walrus, unpacking, chained and augmented assignment, and who shares what.
import re

if (match := re.search(r"\d+", "room 101")) and (number := int(match[0])) > 100:
    print(number)
print([y for x in range(6) if (y := x * x) % 2], y, [last := i for i in range(3)], last)
first, *middle, last = "abcde"
(a, b), c = (1, 2), 3
a, b = b, a
x = y = []
x += [1]
x, x_again = x + [2], x
print(first, middle, last, a, b, c, y, x, x_again)
*head, tail = range(3)
[p, q] = {"p": 1, "q": 2}
print(head, tail, p, q)
items = [0, 1, 2]
i = 0
i, items[i] = 1, "changed"
print(i, items)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
d = {}
d["x"], d["y"] = "xy"
print(d, d | {"z": 1}, list(reversed(d)))
for bad in (lambda: (lambda a, b: 0)(*[1]), lambda: exec("a, b = 1"), lambda: exec("a, *b, c = [1]")):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
items[1:1] = [7, 8]
items[::2] = "xyz"
del items[-1]
print(items, items[::-1], items[5:], "abcdef"[-2:], list(range(10))[8:2:-3])
value: int = 3
print(__annotations__ if "__annotations__" in globals() else {"value": int})
