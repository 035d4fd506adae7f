class Thermostat:
    def __init__(self, target, room):
        self.target = target
        self.room = room

    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, value):
        self._target = min(max(value, 5), 30)

    def heating(self):
        return self.room < self.target
