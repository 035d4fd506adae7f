def price_line(prices, part):
    """Return the line of an offer for one part."""
    price = prices.get(part, "not listed")
    return f"{part}: {price} cents"
