from datetime import datetime, timedelta


class Board:
    def __init__(self):
        self.latest = {}

    def take(self, number, version, moment, minutes):
        known = self.latest.get(number)
        if known is None or version > known[0]:
            self.latest[number] = version, day_of(moment), minutes

    def figures(self, day):
        times = []
        for _, its_day, minutes in self.latest.values():
            if its_day == day and minutes is not None:
                times.append(minutes)
        times.sort()
        return len(times), sum(times), nine_of_ten(times)


def day_of(moment):
    return str((datetime.fromisoformat(moment) - timedelta(hours=6)).date())


def nine_of_ten(times):
    if not times:
        return None
    return times[-(-9 * len(times) // 10) - 1]
