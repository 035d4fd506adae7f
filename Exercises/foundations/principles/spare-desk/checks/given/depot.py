class Depot:
    """A depot with several desks. Of the parts in rivals, another desk takes one when you reach for it."""

    def __init__(self, stock, rivals=()):
        self.stock = dict(stock)
        self.rivals = list(rivals)

    def has(self, part):
        """Say whether a part is there now."""
        return self.stock.get(part, 0) > 0

    def take(self, part):
        """Take one piece and return its label; raise KeyError if there is none."""
        if not part:
            raise ValueError("a part without a name")
        if part in self.rivals:
            self.rivals.remove(part)
            self.stock[part] -= 1
        if not self.has(part):
            raise KeyError(part)
        label = f"{part} no. {self.stock[part]}"
        self.stock[part] -= 1
        return label
