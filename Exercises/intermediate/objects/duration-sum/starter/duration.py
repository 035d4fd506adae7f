class Duration:
    def __init__(self, hours, minutes):
        self.hours = hours
        self.minutes = minutes
