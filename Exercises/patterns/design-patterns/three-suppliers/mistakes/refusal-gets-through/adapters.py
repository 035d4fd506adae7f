class SupplierError(Exception):
    """A supplier refuses an order."""


class FromKoval:
    name = "Koval"

    def __init__(self, koval):
        self.shop = koval

    def cost(self, part, count):
        try:
            return self.shop.price_of(part) * count
        except KeyError:
            return None

    def buy(self, part, count):
        return self.shop.order(part, count)


class FromLindqvist:
    name = "Lindqvist"

    def __init__(self, lindqvist):
        self.shop = lindqvist

    def cost(self, part, count):
        pack = self.shop.pack(part)
        if pack is None:
            return None
        pieces, price = pack
        packs = (count + pieces - 1) // pieces
        return packs * price

    def buy(self, part, count):
        pieces, _ = self.shop.pack(part)
        number = self.shop.send(part, (count + pieces - 1) // pieces)
        if number == 0:
            raise SupplierError("refused")
        return number


class FromAmara:
    name = "Amara"

    def __init__(self, amara):
        self.shop = amara

    def cost(self, part, count):
        answer = self.shop.ask({"part": part})
        if "error" in answer:
            return None
        return int(answer["price"]) * count

    def buy(self, part, count):
        answer = self.shop.buy({"part": part, "count": count})
        if "error" in answer:
            raise SupplierError(answer["error"])
        return answer["number"]


def accounts(koval, lindqvist, amara):
    """Return the suppliers as `restock` uses them."""
    return [FromKoval(koval), FromLindqvist(lindqvist), FromAmara(amara)]
