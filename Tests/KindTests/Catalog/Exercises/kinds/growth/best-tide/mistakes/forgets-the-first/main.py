import sys


def best_week(tides):
    """The first day of the seven with the highest sum."""
    best, first = total, 0
    for day in range(WEEK, len(tides)):
        total += tides[day] - tides[day - WEEK]
        if total > best:
            best, first = total, day - WEEK + 1
    return first


size = int(sys.argv[1])
WEEK = size // 4
tides = [day * 7919 % 1009 for day in range(size)]
print(best_week(tides) < size)
