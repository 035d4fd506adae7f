from adapters import SupplierError


def cheapest(suppliers, part, count):
    offers = []
    for supplier in suppliers:
        cost = supplier.cost(part, count)
        if cost is not None:
            offers.append((cost, supplier))
    if not offers:
        return None
    return min(offers, key=lambda offer: offer[0])


def restock(suppliers, wanted):
    lines = []
    for part, count in wanted:
        offer = cheapest(suppliers, part, count)
        if offer is None:
            lines.append(f"{part}: nobody sells it")
        else:
            cost, supplier = offer
            try:
                number = supplier.buy(part, count)
                lines.append(f"{part}: {supplier.name}, {cost}, order {number}")
            except SupplierError:
                lines.append(f"{part}: {supplier.name} refuses")
    return lines
