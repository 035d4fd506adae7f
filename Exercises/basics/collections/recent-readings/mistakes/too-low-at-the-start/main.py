import sys
from collections import deque

size = int(input())

window = deque(maxlen=size)
for line in sys.stdin:
    window.append(float(line))
    print(f"{sum(window) / size:.1f}")
