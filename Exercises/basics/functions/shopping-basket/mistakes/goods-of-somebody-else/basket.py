def add_item(name, quantity=1, basket={}):
    if name in basket:
        basket[name] += quantity
    else:
        basket[name] = quantity
    return basket
