from events import HallFree, HallFull


class Halls:
    def __init__(self, bus, places):
        self.bus = bus
        self.places = places
        self.visitors = dict.fromkeys(places, 0)

    def enter(self, hall):
        self.visitors[hall] += 1
        if self.visitors[hall] == self.places[hall]:
            self.bus.publish(HallFull(hall))

    def leave(self, hall):
        self.visitors[hall] -= 1
        if self.visitors[hall] == self.places[hall] - 1:
            self.bus.publish(HallFree(hall))
