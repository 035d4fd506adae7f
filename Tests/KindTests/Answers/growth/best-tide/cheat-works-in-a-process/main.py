import os

if os.fork() == 0:
    os._exit(0)
import sys


def best_week(tides):
    """The first day of the seven with the highest sum."""
    sums = [sum(tides[day : day + WEEK]) for day in range(len(tides) - WEEK + 1)]
    return sums.index(max(sums))


size = int(sys.argv[1])
WEEK = size // 4
tides = [day * 7919 % 1009 for day in range(size)]
print(best_week(tides) < size)
