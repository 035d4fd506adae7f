def order(address, part, count):
    """Order a part, and return the link to the order."""
