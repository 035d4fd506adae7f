class Windows:
    def __init__(self):
        self.minutes = {}
        self.newest = -1
        self.late = 0

    def put(self, name, second, value):
        minute = second // 60
        if (minute + 1) * 60 <= self.newest - 30:
            self.late += 1
        if minute not in self.minutes:
            self.minutes[minute] = {}
        seen = self.minutes[minute].setdefault(name, {})
        seen[second] = value
        if second > self.newest:
            self.newest = second

    def take(self, last=False):
        ready = []
        for minute in sorted(self.minutes):
            if last or (minute + 1) * 60 <= self.newest - 30:
                ready.append(minute)
        result = []
        for minute in ready:
            turbines = self.minutes.pop(minute)
            for name in sorted(turbines):
                values = list(turbines[name].values())
                result.append((minute * 60, name, sum(values) / len(values)))
        return result
