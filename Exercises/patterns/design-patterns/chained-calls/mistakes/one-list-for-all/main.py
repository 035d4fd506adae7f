import sys

from devices import Display, Log, Siren
from meter import Meter

LIMIT = 30


def alarm(siren, limit):
    def listen(bar):
        if bar > limit:
            siren.sound()

    return listen


def record(log):
    def listen(bar):
        log.write(f"pressure {bar}")

    return listen


meter = Meter()
meter.subscribe(Display().show)
meter.subscribe(record(Log()))
meter.subscribe(alarm(Siren(), LIMIT))
for line in sys.stdin:
    meter.measure(int(line))
print(f"last: {meter.last}")
