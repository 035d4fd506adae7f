class Ticket:
    rides = 1

    def __init__(self, zones):
        self.zones = zones
        self.stamps = []

    def price(self):
        return 150 + 60 * self.zones

    def stamp(self, stop):
        self.stamps.append(stop)

    def rides_left(self):
        return self.rides - len(self.stamps)


class ReducedTicket(Ticket):
    def price(self):
        return super().price() // 2


class StripTicket(Ticket):
    rides = 10

    def __init__(self, zones, owner):
        super.__init__(zones)
        self.owner = owner

    def price(self):
        return super().price() * 8
