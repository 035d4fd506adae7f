"""A supplier that somebody else has brought into shape."""

from adapters import SupplierError


class Shed:
    name = "Shed"

    def __init__(self, parts):
        self.parts = parts

    def cost(self, part, count):
        if part in self.parts:
            return 0
        return None

    def buy(self, part, count):
        if count > self.parts[part]:
            raise SupplierError("too few left")
        self.parts[part] -= count
        return "shelf"
