class Land:
    def price(self, grams, kilometres):
        return 300 + grams // 100 * 5

    def rebate(self, total, count):
        return total // 10 if count >= 5 else 0

    def days(self, kilometres):
        return 2 + kilometres // 300


class Island:
    def price(self, grams, kilometres):
        return 450 + grams // 50 * 4

    def rebate(self, total, count):
        return 100 if count > 2 else 0

    def days(self, kilometres):
        return 5 + kilometres // 100


class Express:
    def price(self, grams, kilometres):
        return 700 + kilometres * 2

    def rebate(self, total, count):
        return 0

    def days(self, kilometres):
        return 1


LAND = Land()
ISLAND = Island()
EXPRESS = Express()


def bill(parcels, service):
    """Return what these parcels cost together."""
    total = sum(service.price(grams, kilometres) for grams, kilometres in parcels)
    return total - service.rebate(total, len(parcels))


def days(parcels, service):
    """Return after how many days the last of these parcels is there."""
    farthest = max(kilometres for grams, kilometres in parcels)
    return service.days(farthest)
