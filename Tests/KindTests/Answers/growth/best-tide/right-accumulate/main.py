import sys
from itertools import accumulate

size = int(sys.argv[1])
width = size // 4
tides = [day * 7919 % 1009 for day in range(size)]
sums = [0, *accumulate(tides)]
weeks = [sums[day + width] - sums[day] for day in range(size - width + 1)]
print(weeks.index(max(weeks)) < size)
