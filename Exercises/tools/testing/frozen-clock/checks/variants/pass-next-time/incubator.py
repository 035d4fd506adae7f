from datetime import datetime

STARTED = datetime.now()


def minute():
    return (datetime.now() - STARTED).seconds // 60


def send(message):
    raise OSError(message)


class Alarm:
    silent_until = float("-inf")

    def check(self, degrees):
        if degrees > 38 and minute() >= self.silent_until:
            self.silent_until = minute() + 10
            send("too warm: " + str(degrees) + " degrees")
