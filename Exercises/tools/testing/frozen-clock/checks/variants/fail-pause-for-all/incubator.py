import time


def minute():
    return int(time.monotonic() // 60)


def send(message):
    raise OSError("no modem")


class Alarm:
    last = None

    def check(self, degrees):
        if degrees <= 38:
            return
        now = minute()
        if Alarm.last is None or now - Alarm.last >= 10:
            send(f"too warm: {degrees} degrees")
            Alarm.last = now
