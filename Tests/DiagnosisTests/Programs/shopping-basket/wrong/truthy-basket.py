# An empty basket that is passed in is filled. (or makes a new one: right!)
# verdict: wrong-answer
# trap: modifies-argument line 8
def add_item(name, quantity=1, basket=None):
    new_basket = {}
    if basket:
        new_basket = basket
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
