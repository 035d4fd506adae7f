def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    basket[name] = quantity
    return basket
