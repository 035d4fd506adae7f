def add_item(name, quantity=1, basket=None):
    old = basket if basket is not None else {}
    return old | {name: old.get(name, 0) + quantity}
