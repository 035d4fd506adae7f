import sys

PRICES = {"car": 300, "van": 450}
PRICE_PER_AXLE = 250


class Refused(Exception):
    """A line that is no vehicle and no order."""


class Day:
    """What lasts from line to line."""

    def __init__(self):
        self.is_free = False
        self.count = 0
        self.total = 0

    def take(self, words):
        if len(words) == 1:
            self.obey(words[0])
        elif len(words) == 4:
            self.let_pass(*words)
        else:
            raise Refused("not four words")

    def obey(self, order):
        if order not in ("open", "shut"):
            raise Refused(f"unknown: {order}")
        self.is_free = order == "open"

    def let_pass(self, time, kind, axles, tag):
        cents = toll(time, kind, axles, tag)
        if self.is_free:
            cents = 0
        self.count += 1
        self.total += cents
        print(f"{time} {kind} {cents}")


def toll(time, kind, axles, tag):
    cents = price(kind, axles)
    if is_night(time):
        cents //= 2
    if tag == "tag":
        cents -= cents // 10
    return cents


def price(kind, axles):
    if kind == "lorry":
        return PRICE_PER_AXLE * int(axles)
    if kind not in PRICES:
        raise Refused(f"unknown: {kind}")
    return PRICES[kind]


def is_night(time):
    return not 6 <= int(time[:2]) < 22


def main():
    day = Day()
    for number, line in enumerate(sys.stdin, 1):
        try:
            day.take(line.split())
        except Refused as reason:
            print(f"line {number}: {reason}", file=sys.stderr)
    print(f"{day.count} vehicles, {day.total} cents")


if __name__ == "__main__":
    main()
