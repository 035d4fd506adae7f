import copy


def add_item(name, quantity=1, basket=None):
    fresh = copy.deepcopy(basket) if basket is not None else dict()
    if name not in fresh:
        fresh[name] = 0
    fresh[name] = fresh[name] + quantity
    return fresh
