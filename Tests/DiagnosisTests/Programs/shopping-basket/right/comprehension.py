def add_item(name, quantity=1, basket=None):
    basket = basket or {}
    new = {key: value + quantity if key == name else value for key, value in basket.items()}
    if name not in new:
        new[name] = quantity
    return new
