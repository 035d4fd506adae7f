import time


def minute():
    return int(time.monotonic() // 60)


def send(message):
    raise OSError("no modem")


class Alarm:
    def __init__(self):
        self.last = None

    def check(self, degrees):
        if degrees <= 38:
            return
        now = minute()
        if self.last is None or now - self.last > 10:
            send(f"too warm: {degrees} degrees")
            self.last = now
