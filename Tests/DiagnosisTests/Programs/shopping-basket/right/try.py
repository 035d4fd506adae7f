def add_item(name, quantity=1, basket=None):
    new_basket = dict(basket or ())
    try:
        new_basket[name] += quantity
    except KeyError:
        new_basket[name] = quantity
    return new_basket
