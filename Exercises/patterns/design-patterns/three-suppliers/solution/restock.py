from adapters import SupplierError


def cheapest(suppliers, part, count):
    """Return the supplier with the lowest cost, and the cost, or None."""
    best = None
    for supplier in suppliers:
        cost = supplier.cost(part, count)
        if cost is not None and (best is None or cost < best[1]):
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
        try:
            number = supplier.buy(part, count)
        except SupplierError:
            lines.append(f"{part}: {supplier.name} refuses")
        else:
            lines.append(f"{part}: {supplier.name}, {cost}, order {number}")
    return lines
