def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
