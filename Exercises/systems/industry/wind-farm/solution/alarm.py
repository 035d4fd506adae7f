TOO_HOT = 80
COOL = 75


class Alarm:
    """Remembers which turbines are too hot, and says only what changes."""

    def __init__(self):
        self.hot = set()

    def judge(self, turbine, mean):
        if mean >= TOO_HOT and turbine not in self.hot:
            self.hot.add(turbine)
            return f"alarm {turbine}"
        if mean < COOL and turbine in self.hot:
            self.hot.remove(turbine)
            return f"over {turbine}"
        return None
