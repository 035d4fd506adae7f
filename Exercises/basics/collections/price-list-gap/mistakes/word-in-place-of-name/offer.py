def price_line(prices, part):
    """Return the line of an offer for one part."""
    if part in prices:
        return f"{part}: {prices[part]} cents"
    return "part: not listed"
