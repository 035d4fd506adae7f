class ByLand:
    def price(self, grams, kilometres):
        return 300 + grams // 100 * 5

    def rebate(self, total, count):
        if count >= 5:
            return total // 10
        return 0

    def days(self, kilometres):
        return 2 + kilometres // 300


class ToIsland:
    def price(self, grams, kilometres):
        return 450 + grams // 50 * 4

    def rebate(self, total, count):
        if count > 2:
            return 100
        return 0

    def days(self, kilometres):
        return 5 + kilometres // 100


class Fast:
    def price(self, grams, kilometres):
        return 700 + kilometres * 2

    def rebate(self, total, count):
        return 0

    def days(self, kilometres):
        return 1


LAND = "land"
ISLAND = "island"
EXPRESS = "express"

SERVICES = {LAND: ByLand(), ISLAND: ToIsland(), EXPRESS: Fast()}


def bill(parcels, service):
    rules = SERVICES[service]
    total = 0
    for grams, km in parcels:
        total += rules.price(grams, km)
    total -= rules.rebate(total, len(parcels))
    return total


def days(parcels, service):
    rules = SERVICES[service]
    ways = [km for grams, km in parcels]
    return rules.days(max(ways))
