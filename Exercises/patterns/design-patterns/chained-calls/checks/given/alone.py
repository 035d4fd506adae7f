"""A meter far from the plant: without any device beside it."""

import sys

sys.modules["devices"] = None

from meter import Meter

meter = Meter()
print(meter.last)
meter.measure(44)
print(meter.last)
