from koval import Closed


class SupplierError(Exception):
    """A supplier refuses an order."""


class KovalAdapter:
    name = "Koval"

    def __init__(self, koval):
        self._koval = koval

    def cost(self, part, count):
        try:
            return self._koval.price_of(part) * count
        except KeyError:
            return None

    def buy(self, part, count):
        try:
            return self._koval.order(part, count)
        except Closed as error:
            raise SupplierError(str(error)) from error


class LindqvistAdapter:
    name = "Lindqvist"

    def __init__(self, lindqvist):
        self._lindqvist = lindqvist

    def cost(self, part, count):
        pack = self._lindqvist.pack(part)
        if pack is None:
            return None
        pieces, price = pack
        return -(-count // pieces) * price

    def buy(self, part, count):
        pieces, _ = self._lindqvist.pack(part)
        number = self._lindqvist.send(part, -(-count // pieces))
        if number == 0:
            raise SupplierError("refused")
        return number


class AmaraAdapter:
    name = "Amara"

    def __init__(self, amara):
        self._amara = amara

    def cost(self, part, count):
        answer = self._amara.ask({"part": part})
        if "error" in answer:
            return None
        return int(answer["price"]) * count

    def buy(self, part, count):
        answer = self._amara.buy({"part": part, "count": count})
        if "error" in answer:
            raise SupplierError(answer["error"])
        return answer["number"]


def accounts(koval, lindqvist, amara):
    """Return the suppliers as `restock` uses them."""
    return [KovalAdapter(koval), LindqvistAdapter(lindqvist), AmaraAdapter(amara)]
