import sys
from collections import deque

size = int(input())

for line in sys.stdin:
    reading = float(line)
    print(f"{reading:.1f}")
