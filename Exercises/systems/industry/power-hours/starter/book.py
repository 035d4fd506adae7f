from dataclasses import dataclass

OTHER = {"buy": "sell", "sell": "buy"}


@dataclass
class Order:
    name: str
    side: str
    quantity: int
    price: int


class Book:
    """The orders for one hour of electricity."""

    def __init__(self):
        self.waiting = []

    def first(self, side):
        """Return the order that is served next on a side, or None."""
        orders = [order for order in self.waiting if order.side == side]
        if side == "buy":
            return max(orders, key=lambda order: order.price, default=None)
        return min(orders, key=lambda order: order.price, default=None)

    def best(self, side):
        """Return the best waiting price, or None."""
        order = self.first(side)
        return None if order is None else order.price

    def order(self, name, side, quantity, price=None):
        """Trade what can be traded, and return the trades: name of the other, price, quantity."""
        trades = []
        while quantity:
            other = self.first(OTHER[side])
            if other is None:
                break
            if price is not None and (other.price > price if side == "buy" else other.price < price):
                break
            taken = min(quantity, other.quantity)
            trades.append((other.name, other.price, taken))
            quantity -= taken
            other.quantity -= taken
            if other.quantity == 0:
                self.waiting.remove(other)
        if quantity and price is not None:
            self.waiting.append(Order(name, side, quantity, price))
        return trades

    def cancel(self, name):
        """Take an order out of the book, and return what was left of it."""
        for order in self.waiting:
            if order.name == name:
                self.waiting.remove(order)
                return order.quantity
        return 0
