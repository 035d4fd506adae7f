# Grades by bisection, and sorting with keys.
import bisect
import functools
import operator

scores = [33, 99, 77, 70, 89, 90, 100]
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in scores])
ordered = []
for score in scores:
    bisect.insort(ordered, score)
print(ordered, bisect.bisect_left(ordered, 90), bisect.bisect_right(ordered, 90))
people = [("Bob", 25), ("ada", 36), ("Eve", 25), ("Dan", 36)]
print(sorted(people, key=operator.itemgetter(1)))
print(sorted(people, key=lambda p: (-p[1], p[0].lower())))
print(sorted(people, key=functools.cmp_to_key(lambda a, b: len(a[0]) - len(b[0]) or (a[0] > b[0]) - (a[0] < b[0]))))
print(bisect.bisect([25, 30, 36], 31, key=lambda x: x), max(people, key=operator.itemgetter(1)))
print(operator.attrgetter("real", "imag")(3 + 4j), operator.methodcaller("split", "-")("a-b"))
