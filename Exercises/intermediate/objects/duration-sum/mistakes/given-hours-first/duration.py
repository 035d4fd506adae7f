class Duration:
    def __init__(self, hours, minutes):
        self.hours = hours
        self.minutes = minutes

    def __repr__(self):
        total = 60 * self.hours + self.minutes
        return f"Duration({total // 60}, {total % 60})"

    def __add__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(self.hours + other.hours, self.minutes + other.minutes)

    def __lt__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        if self.hours == other.hours:
            return self.minutes < other.minutes
        return self.hours < other.hours

    def __eq__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return self.hours * 60 + self.minutes == other.hours * 60 + other.minutes
