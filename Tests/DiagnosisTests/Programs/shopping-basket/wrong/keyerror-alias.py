# Not there yet, and no copy.
# verdict: runtime-error
# exception: KeyError line 13
# trap: missing-key line 13
# next: modifies-argument line 13
# says: `get`
# says: copy
def add_item(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if basket is None:
        basket = {}
    new_basket = basket
    new_basket[name] = new_basket[name] + quantity
    return new_basket
