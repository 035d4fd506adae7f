class Thermostat:
    def __init__(self, target, room):
        self.target = target
        self.room = room

    @property
    def target(self):
        return self.target

    @target.setter
    def target(self, value):
        self.target = min(30, max(5, value))

    @property
    def heating(self):
        return self.room < self.target
