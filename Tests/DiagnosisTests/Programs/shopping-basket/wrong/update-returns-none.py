# update gives None.
# verdict: wrong-answer
# trap: in-place-method line 8
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket = new_basket.update({name: new_basket.get(name, 0) + quantity})
    return new_basket
