# Generators, pipelines of them, and what goes both ways.
import itertools


def primes():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


def average():
    total = count = 0
    value = None
    while True:
        value = yield value
        total += value
        count += 1
        value = total / count


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            count = yield from flatten(item)
        else:
            yield item
    return len(tree)


print(list(itertools.islice(primes(), 8)), next(p for p in primes() if p > 50))
averager = average()
next(averager)
print([averager.send(x) for x in (10, 20, 60)])
print(list(flatten([1, [2, [3, 4]], [], 5])))
squares = (x * x for x in range(5))
print(sum(squares), list(squares), max((len(w), w) for w in ("a", "abc", "ab")))
generator = flatten([1])
print(generator.gi_frame is not None, next(generator))
try:
    next(generator)
except StopIteration as stop:
    print("returned", stop.value)
lines = ["1 a", "", "2 b"]
numbers = (int(line.split()[0]) for line in lines if line)
print(list(numbers), [*range(3), *"ab"], {**{"a": 1}, "b": 2})
