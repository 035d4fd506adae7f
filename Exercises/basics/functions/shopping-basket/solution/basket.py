def add_item(name, quantity=1, basket=None):
    """Put so many of an item into a basket, and return the basket."""
    if basket is None:
        basket = {}
    basket[name] = basket.get(name, 0) + quantity
    return basket
