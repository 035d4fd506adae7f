def price_line(prices, part):
    """Return the line of an offer for one part."""
    return f"{part}: {prices[part]} cents"
