import sys

from devices import Display, Log, Siren
from meter import Meter

meter = Meter()
display, log, siren = Display(), Log(), Siren()
meter.subscribe(display.show)
meter.subscribe(lambda bar: log.write(f"pressure {bar}"))
meter.subscribe(lambda bar: siren.sound())
for line in sys.stdin:
    meter.measure(int(line))
print(f"last: {meter.last}")
