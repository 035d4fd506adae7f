from heapq import heappop, heappush


class Order:
    def __init__(self, name, side, price, quantity):
        self.name = name
        self.side = side
        self.price = price
        self.quantity = quantity


class Book:
    def __init__(self):
        self.count = 0
        self.heaps = {"buy": [], "sell": []}
        self.orders = {}
        self.gone = {"buy": 0, "sell": 0}

    def first(self, side):
        heap = self.heaps[side]
        while heap and heap[0][2].quantity == 0:
            heappop(heap)
            self.gone[side] -= 1
        return heap[0][2] if heap else None

    def best(self, side):
        order = self.first(side)
        return order.price if order else None

    def order(self, name, side, quantity, price=None):
        trades = []
        other_side = "sell" if side == "buy" else "buy"
        while quantity > 0:
            other = self.first(other_side)
            if other is None:
                break
            if price:
                if side == "buy" and other.price > price:
                    break
                if side == "sell" and other.price < price:
                    break
            amount = min(quantity, other.quantity)
            quantity -= amount
            trades.append((other.name, other.price, amount))
            if amount == other.quantity:
                self.cancel(other.name)
            else:
                other.quantity -= amount
        if quantity > 0 and price:
            order = Order(name, side, price, quantity)
            self.orders[name] = order
            self.count += 1
            key = -price if side == "buy" else price
            heappush(self.heaps[side], (key, self.count, order))
        return trades

    def cancel(self, name):
        order = self.orders.pop(name, None)
        if order is None:
            return 0
        rest, order.quantity = order.quantity, 0
        self.gone[order.side] += 1
        self.tidy(order.side)
        return rest

    def tidy(self, side):
        heap = self.heaps[side]
        if self.gone[side] > 50 + len(heap) // 2:
            heap[:] = sorted(entry for entry in heap if entry[2].quantity)
            self.gone[side] = 0
