# Only one branch returns.
# verdict: wrong-answer
# trap: missing-return line 11
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    if name in new_basket:
        new_basket[name] += quantity
        return new_basket
    new_basket[name] = quantity
