# += on a key that is not there.
# verdict: runtime-error
# exception: KeyError line 9
# trap: missing-key line 9
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] += quantity
    return new_basket
