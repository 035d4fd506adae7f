def price_line(prices, part):
    """Return the line of an offer for one part."""
    if part not in prices:
        return f"{part}: not listed"
    return f"{part}: {prices[part]} cents"
