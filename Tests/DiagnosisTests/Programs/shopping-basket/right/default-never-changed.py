def add_item(name, quantity=1, basket={}):
    # A default that is shared, but never changed.
    return {**basket, name: basket.get(name, 0) + quantity}
