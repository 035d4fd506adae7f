class Duration:
    def __init__(self, hours, minutes):
        self.minutes = hours * 60 + minutes

    def __repr__(self):
        hours, minutes = divmod(self.minutes, 60)
        return f"Duration({hours}, {minutes})"

    def __add__(self, other):
        if type(other) is not Duration:
            return NotImplemented
        return Duration(0, self.minutes + other.minutes)

    def __lt__(self, other):
        if type(other) is not Duration:
            return NotImplemented
        return self.minutes < other.minutes

    def __eq__(self, other):
        if type(other) is not Duration:
            return NotImplemented
        return self.minutes is other.minutes
