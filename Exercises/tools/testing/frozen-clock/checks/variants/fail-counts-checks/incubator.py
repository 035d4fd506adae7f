import time


def minute():
    return int(time.monotonic() // 60)


def send(message):
    raise OSError("no modem")


class Alarm:
    def __init__(self):
        self.silent = 0

    def check(self, degrees):
        if self.silent > 0:
            self.silent -= 1
        if degrees > 38 and self.silent == 0:
            send(f"too warm: {degrees} degrees")
            self.silent = 10
