LEAST = 2
USUAL = 5


class Store:
    """The parts that lie in the workshop."""

    def __init__(self, amounts):
        self.amounts = amounts

    def take(self, part, amount):
        from suppliers import order

        self.amounts[part] -= amount
        print(f"{part}: {self.amounts[part]}")
        if self.amounts[part] < LEAST:
            order(part, USUAL)

    def add(self, part, amount):
        self.amounts[part] += amount
