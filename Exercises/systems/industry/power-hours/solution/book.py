from bisect import bisect_left, insort
from collections import OrderedDict

OTHER = {"buy": "sell", "sell": "buy"}


class Side:
    """The waiting orders of one side, by price, and at each price in the order of arrival."""

    def __init__(self, sign):
        self.sign = sign
        self.ranks = []  # The better a price, the higher its rank; the best is the last.
        self.levels = {}

    def best(self):
        return self.sign * self.ranks[-1] if self.ranks else None

    def first(self):
        """Return name and quantity of the oldest order at the best price."""
        return next(iter(self.levels[self.ranks[-1]].items()))

    def set(self, name, price, quantity):
        rank = self.sign * price
        if rank not in self.levels:
            insort(self.ranks, rank)
            self.levels[rank] = OrderedDict()
        self.levels[rank][name] = quantity

    def remove(self, name, price):
        rank = self.sign * price
        quantity = self.levels[rank].pop(name)
        if not self.levels[rank]:
            del self.levels[rank]
            del self.ranks[bisect_left(self.ranks, rank)]
        return quantity


class Book:
    """The orders for one hour of electricity."""

    def __init__(self):
        self.sides = {"buy": Side(1), "sell": Side(-1)}
        self.places = {}

    def best(self, side):
        """Return the best waiting price, or None."""
        return self.sides[side].best()

    def order(self, name, side, quantity, price=None):
        """Trade what can be traded, and return the trades: name of the other, price, quantity."""
        trades = []
        while quantity and self.is_acceptable(side, price):
            taken = self.trade(OTHER[side], quantity)
            trades.append(taken)
            quantity -= taken[2]
        if quantity and price is not None:
            self.sides[side].set(name, price, quantity)
            self.places[name] = side, price
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
        if name not in self.places:
            return 0
        side, price = self.places.pop(name)
        return self.sides[side].remove(name, price)
