from koval import Closed, Koval
from lindqvist import Lindqvist


def cheapest(suppliers, part, count):
    """Return the supplier with the lowest cost, and the cost, or None."""
    best = None
    for supplier in suppliers:
        if isinstance(supplier, Koval):
            try:
                cost = supplier.price_of(part) * count
            except KeyError:
                continue
        elif isinstance(supplier, Lindqvist):
            pack = supplier.pack(part)
            if pack is None:
                continue
            pieces, price = pack
            cost = -(-count // pieces) * price
        else:
            answer = supplier.ask({"part": part})
            if "error" in answer:
                continue
            cost = int(answer["price"]) * count
        if best is None or cost < best[1]:
            best = (supplier, cost)
    return best


def restock(suppliers, wanted):
    """Order each part where it costs least; return a line for each."""
    lines = []
    for part, count in wanted:
        best = cheapest(suppliers, part, count)
        if best is None:
            lines.append(f"{part}: nobody sells it")
            continue
        supplier, cost = best
        number = None
        if isinstance(supplier, Koval):
            name = "Koval"
            try:
                number = supplier.order(part, count)
            except Closed:
                pass
        elif isinstance(supplier, Lindqvist):
            name = "Lindqvist"
            pieces, price = supplier.pack(part)
            number = supplier.send(part, -(-count // pieces))
            if number == 0:
                number = None
        else:
            name = "Amara"
            answer = supplier.buy({"part": part, "count": count})
            if "error" not in answer:
                number = answer["number"]
        if number is None:
            lines.append(f"{part}: {name} refuses")
        else:
            lines.append(f"{part}: {name}, {cost}, order {number}")
    return lines
