def add_item(name, quantity=1, basket=None):
    if not basket:
        basket = {}
    basket[name] = basket.get(name, 0) + quantity
    return basket
