LEAST = 2
USUAL = 5


class Store:
    """The parts that lie in the workshop; `order(part, amount)` is called when few are left."""

    def __init__(self, amounts, order):
        self.amounts = amounts
        self.order = order

    def take(self, part, amount):
        self.amounts[part] -= amount
        print(f"{part}: {self.amounts[part]}")
        if self.amounts[part] < LEAST:
            self.order(part, USUAL)

    def add(self, part, amount):
        self.amounts[part] += amount
