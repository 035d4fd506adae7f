class Thermostat:
    def __init__(self, target, room):
        self._target = target
        self.room = room

    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, value):
        if value < 5:
            value = 5
        if value > 30:
            value = 30
        self._target = value

    @property
    def heating(self):
        return self.room < self._target
