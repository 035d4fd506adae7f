_NOTHING = object()


def add_item(name, quantity=1, basket=_NOTHING):
    if basket is _NOTHING:
        basket = {}
    new = {}
    new.update(basket)
    new.update({name: basket.get(name, 0) + quantity})
    return new
