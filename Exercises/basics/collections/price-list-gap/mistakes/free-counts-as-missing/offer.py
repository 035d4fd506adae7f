def price_line(prices, part):
    """Return the line of an offer for one part."""
    price = prices.get(part)
    if price:
        return f"{part}: {price} cents"
    return f"{part}: not listed"
