class Thermostat:
    def __init__(self, target, room):
        self.target = target
        self.room = room

    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, degrees):
        self._target = min(max(degrees, 5), 30)

    @property
    def heating(self):
        return self.room < self.target
