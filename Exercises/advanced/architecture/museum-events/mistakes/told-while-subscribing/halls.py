import events


class Halls:
    def __init__(self, bus, places):
        self.bus = bus
        self.free = dict(places)

    def enter(self, hall):
        self.free[hall] -= 1
        if self.free[hall] == 0:
            self.bus.publish(events.HallFull(hall))

    def leave(self, hall):
        self.free[hall] += 1
        if self.free[hall] == 1:
            self.bus.publish(events.HallFree(hall))
