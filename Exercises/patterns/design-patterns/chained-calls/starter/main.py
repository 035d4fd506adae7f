import sys

from meter import Meter

meter = Meter()
for line in sys.stdin:
    meter.measure(int(line))
print(f"last: {meter.last}")
