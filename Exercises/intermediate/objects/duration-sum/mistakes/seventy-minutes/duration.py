class Duration:
    def __init__(self, hours, minutes):
        self.hours = hours
        self.minutes = minutes

    def __repr__(self):
        return f"Duration({self.hours}, {self.minutes})"

    def __add__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(self.hours + other.hours, self.minutes + other.minutes)

    def __lt__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return self.hours * 60 + self.minutes < other.hours * 60 + other.minutes

    def __eq__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return self.hours * 60 + self.minutes == other.hours * 60 + other.minutes
