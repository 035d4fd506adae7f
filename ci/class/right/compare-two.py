import re
from functools import cmp_to_key


def compare(one, other):
    a = [int(number) for number in re.findall(r"\d+", one[1])] + [one[0]]
    b = [int(number) for number in re.findall(r"\d+", other[1])] + [other[0]]
    return (a > b) - (a < b)


def ranking(results):
    return sorted(results, key=cmp_to_key(compare))
