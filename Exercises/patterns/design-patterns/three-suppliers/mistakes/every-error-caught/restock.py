def best_offer(suppliers, part, count):
    best = None
    lowest = None
    for shop in suppliers:
        cost = shop.cost(part, count)
        if cost is None:
            continue
        if lowest is None or cost < lowest:
            best = shop
            lowest = cost
    return best, lowest


def restock(suppliers, wanted):
    lines = []
    for part, count in wanted:
        shop, cost = best_offer(suppliers, part, count)
        if shop is None:
            line = "nobody sells it"
        else:
            try:
                line = f"{shop.name}, {cost}, order {shop.buy(part, count)}"
            except Exception:
                line = f"{shop.name} refuses"
        lines.append(f"{part}: {line}")
    return lines
