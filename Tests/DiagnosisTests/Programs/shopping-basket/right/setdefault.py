def add_item(name, quantity=1, basket=None):
    new = {} if basket is None else basket.copy()
    new.setdefault(name, 0)
    new[name] += quantity
    return new
