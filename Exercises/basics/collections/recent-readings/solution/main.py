import sys
from collections import deque

size = int(input())

recent = deque(maxlen=size)
for line in sys.stdin:
    recent.append(float(line))
    mean = sum(recent) / len(recent)
    print(f"{mean:.1f}")
