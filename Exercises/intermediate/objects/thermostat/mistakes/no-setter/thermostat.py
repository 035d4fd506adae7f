class Thermostat:
    def __init__(self, target, room):
        self.target = target
        self.room = room

    @property
    def target(self):
        return min(max(self._target, 5), 30)

    @property
    def heating(self):
        return self.room < self.target
