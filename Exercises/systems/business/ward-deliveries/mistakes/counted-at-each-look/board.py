from collections import defaultdict
from datetime import datetime, timedelta


class Board:
    def __init__(self):
        self.latest = {}
        self.days = defaultdict(dict)

    def take(self, number, version, moment, minutes):
        if number in self.latest:
            known, day = self.latest[number]
            if version <= known:
                return
            self.days[day].pop(number, None)
        day = day_of(moment)
        self.latest[number] = version, day
        if minutes is not None:
            self.days[day][number] = minutes

    def figures(self, day):
        times = sorted(self.days[day].values())
        return len(times), sum(times), nine_of_ten(times)


def day_of(moment):
    return str((datetime.fromisoformat(moment) - timedelta(hours=6)).date())


def nine_of_ten(times):
    if not times:
        return None
    return times[-(-9 * len(times) // 10) - 1]
