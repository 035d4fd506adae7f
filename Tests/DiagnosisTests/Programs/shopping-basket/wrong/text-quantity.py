# Everything is joined as text.
# verdict: runtime-error
# exception: TypeError line 12
# trap: numbers-as-text line 12
# says: Take the `str(...)` away
# never: keyboard
def add_item(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + str(quantity)
    return new_basket
