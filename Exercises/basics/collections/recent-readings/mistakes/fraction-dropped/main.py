import sys
from collections import deque

size = int(input())

last = deque(maxlen=size)
for line in sys.stdin:
    last.append(float(line))
    print(f"{sum(last) // len(last):.1f}")
