class Duration:
    def __init__(self, hours, minutes):
        self.total = hours * 60 + minutes

    def __repr__(self):
        return f"Duration({self.total // 60}, {self.total % 60})"

    def __add__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(0, self.total + other.total)

    def __lt__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return str(self) < str(other)

    def __eq__(self, other):
        if not isinstance(other, Duration):
            return NotImplemented
        return self.total == other.total
