# Dict of lists.
# verdict: wrong-answer
# trap: modifies-argument line 6
def add_item(name, quantity=1, basket=None):
    basket = basket or {}
    basket[name] = basket.get(name, 0) + quantity
    return basket
