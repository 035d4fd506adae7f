# Empty is not missing.
# verdict: wrong-answer
# trap: modifies-argument line 10
# says: the caller
def add_item(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if not basket:
        basket = {}
    new_basket = basket
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
