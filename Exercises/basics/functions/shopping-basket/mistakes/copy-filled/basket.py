def add_item(name, quantity=1, basket=None):
    if basket is None:
        filled = {}
    else:
        filled = dict(basket)
    filled[name] = filled.get(name, 0) + quantity
    return filled
