# Tea and tea are the same to me.
# verdict: wrong-answer
# trap: wrong-case line 8
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    name = name.lower()
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
