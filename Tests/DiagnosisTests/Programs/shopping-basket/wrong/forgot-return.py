# No return.
# verdict: wrong-answer
# trap: missing-return line 8
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + quantity
