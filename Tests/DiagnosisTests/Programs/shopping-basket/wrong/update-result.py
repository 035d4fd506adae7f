# The result of update.
# verdict: wrong-answer
# trap: in-place-method line 11
# says: `update`
# never: `sorted`
def add_item(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket = new_basket.update({name: new_basket.get(name, 0) + quantity})
    return new_basket
