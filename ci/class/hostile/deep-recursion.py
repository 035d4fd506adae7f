import sys

sys.setrecursionlimit(10**9)


def ranking(results):
    return ranking(results)
