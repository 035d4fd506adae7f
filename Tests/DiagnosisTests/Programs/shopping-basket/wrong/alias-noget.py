# No copy, and not added.
# verdict: wrong-answer
# trap: modifies-argument line 12
# next: assigned-instead-of-added line 12
# says: copy
# says: `get(key, 0)`
def add_item(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if basket is None:
        basket = {}
    new_basket = basket
    new_basket[name] = quantity
    return new_basket
