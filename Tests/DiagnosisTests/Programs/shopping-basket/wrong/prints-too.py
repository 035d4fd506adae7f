# Returns and prints.
# verdict: wrong-answer
# trap: leftover-print line 9
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + quantity
    print(new_basket)
    return new_basket
