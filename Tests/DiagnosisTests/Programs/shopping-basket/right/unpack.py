def add_item(name, quantity=1, basket=None):
    basket = {**(basket or {})}
    basket[name] = basket.get(name, 0) + quantity
    return basket
