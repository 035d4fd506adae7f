from bisect import bisect_left, insort

OTHER = {"buy": "sell", "sell": "buy"}


class Half:
    """The waiting orders of one side, by price, and at each price in the order of arrival."""

    def __init__(self, sign):
        self.sign = sign
        self.keys = []
        self.queues = {}

    def best(self):
        return self.sign * self.keys[-1] if self.keys else None

    def first(self):
        """Return name and quantity of the oldest order at the best price."""
        return next(iter(self.queues[self.keys[-1]].items()))

    def set(self, name, price, quantity):
        key = self.sign * price
        if key not in self.queues:
            insort(self.keys, key)
            self.queues[key] = {}
        self.queues[key][name] = quantity

    def remove(self, name, price):
        key = self.sign * price
        quantity = self.queues[key].pop(name)
        if not self.queues[key]:
            del self.queues[key]
            del self.keys[bisect_left(self.keys, key)]
        return quantity


class Book:
    """The orders for one hour of electricity."""

    def __init__(self):
        self.sides = {"buy": Half(1), "sell": Half(-1)}
        self.where = {}

    def best(self, side):
        """Return the best waiting price, or None."""
        return self.sides[side].best()

    def order(self, name, side, quantity, price=None):
        """Trade what can be traded, and return the trades: name of the other, price, quantity."""
        trades = []
        while quantity and self.is_acceptable(side, price):
            deal = self.trade(OTHER[side], quantity)
            trades.append(deal)
            quantity -= deal[2]
        if quantity and price is not None:
            self.sides[side].set(name, price, quantity)
            self.where[name] = side, price
        return trades

    def is_acceptable(self, side, price):
        offered = self.best(OTHER[side])
        if offered is None or price is None:
            return offered is not None
        return offered <= price if side == "buy" else offered >= price

    def trade(self, side, wanted):
        """Take at most so much from the first waiting order of a side."""
        name, waiting = self.sides[side].first()
        price = self.best(side)
        if waiting > wanted:
            self.sides[side].set(name, price, waiting - wanted)
            return name, price, wanted
        self.cancel(name)
        return name, price, waiting

    def cancel(self, name):
        """Take an order out of the book, and return what was left of it."""
        if name not in self.where:
            return 0
        side, price = self.where.pop(name)
        return self.sides[side].remove(name, price)
