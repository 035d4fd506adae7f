class Thermostat:
    def __init__(self, target, room):
        self.target = target
        self.room = room
