# One basket for all.
# verdict: wrong-answer
# trap: modifies-argument line 11
# next: aliasing line 10
shop = {}


def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = shop
    basket[name] = basket.get(name, 0) + quantity
    return dict(basket)
