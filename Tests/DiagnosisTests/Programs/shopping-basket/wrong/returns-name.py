# Returns name.
# verdict: runtime-error
# exception: ValueError line 8
# trap: none
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    basket = dict(basket)
    basket[name] = quantity + basket.get(name, 0)
    return name, basket
