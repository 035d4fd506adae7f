def add_item(name, quantity=1, basket=None):
    if basket is None:
        result = {}
    else:
        result = dict(basket)
    if name in result:
        result[name] += quantity
    else:
        result[name] = quantity
    return result
